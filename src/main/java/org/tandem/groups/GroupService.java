package org.tandem.groups;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.OncePerRequest;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.FieldChange;
import org.tandem.shared.GroupId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** The life of working groups, in the hands of the coordinators. */
@Service
@Validated
@Transactional
public class GroupService {

    private final GroupRepository groups;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    GroupService(GroupRepository groups, Access access, ChangeRecorder changes, IdGenerator ids) {
        this.groups = groups;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
    }

    /** Creates a group under its permanent code (lower-case words joined by hyphens). */
    public GroupId create(String code, @Valid GroupVersion first) {
        Capacity as = requireCoordinator();
        GroupId id = new GroupId(ids.next());
        groups.insert(id, code);
        groups.insertVersion(id, first);
        OncePerRequest.forget(GroupDetails.class);
        record(id, "GROUP_CREATED", as, first);
        return id;
    }

    /** From a day on the group has another name, mandate or state; what it was before stays on record. */
    public void change(GroupId group, @Valid GroupVersion version) {
        Capacity as = requireCoordinator();
        groups.insertVersion(group, version);
        OncePerRequest.forget(GroupDetails.class);
        record(group, "GROUP_CHANGED", as, version);
    }

    /** Links a group to the one it came from. The day and the note are null where nobody knows them. */
    public void succeed(
            GroupId predecessor, GroupId successor, @Nullable LocalDate since, @Nullable LocalizedText note) {
        Capacity as = requireCoordinator();
        groups.insertSuccession(predecessor, successor, since, note);
        changes.record(
                SubjectRef.of(SubjectKind.GROUP, successor), "GROUP_SUCCEEDED", ChangeRecorder.Place.in(successor), as);
    }

    private Capacity requireCoordinator() {
        return access.require(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
    }

    private void record(GroupId group, String action, Capacity as, GroupVersion version) {
        changes.record(
                SubjectRef.of(SubjectKind.GROUP, group),
                action,
                ChangeRecorder.Place.in(group),
                as,
                new FieldChange("name", FieldChange.Kind.LOCALIZED, null, LocalizedTextJson.write(version.name())),
                new FieldChange(
                        "groupState",
                        FieldChange.Kind.CODE,
                        null,
                        version.state().name()));
    }
}
