package org.tandem.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.Holding;
import org.tandem.access.OncePerRequest;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.Rights;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;

/** Reads of groups for pages. */
@Service
@Transactional(readOnly = true)
public class GroupQueries {

    private final GroupRepository groups;
    private final Access access;
    private final Clock clock;

    GroupQueries(GroupRepository groups, Access access, Clock clock) {
        this.groups = groups;
        this.access = access;
        this.clock = clock;
    }

    /** All groups that ever were, by code. */
    public List<GroupRow> all() {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return present().stream().map(GroupDetails::row).toList();
    }

    /** All groups as they are today: navigation, heads of pages and lists need them in one request. */
    private List<GroupDetails> present() {
        LocalDate today = PartnershipDay.today(clock);
        return OncePerRequest.read(GroupDetails.class, today, () -> groups.all(today));
    }

    /** The groups that were at work on a day, dormant ones included, by code. */
    public List<GroupRow> atWorkOn(LocalDate day) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return groups.atWorkOn(day);
    }

    /** The groups in which the person who asks holds a place, by code. */
    public List<GroupRow> mine() {
        List<GroupId> held = access.current().map(Rights::holdings).orElse(List.of()).stream()
                .map(Holding::group)
                .toList();
        return all().stream().filter(group -> held.contains(group.id())).toList();
    }

    /** @throws NotFound when no group ever had this code */
    public GroupDetails byCode(String code) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return present().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Which groups a group came from, and which came from it. */
    public GroupLineage lineage(GroupId group) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return groups.lineage(group, PartnershipDay.today(clock));
    }

    /** Whether the person who asks may read what a group has agreed to; those who administer accounts alone may not. */
    public boolean mayReadPlan(GroupId group) {
        return access.may(Right.READ, ProtectedObject.AGREED_PLAN, group);
    }

    public Optional<GroupRow> byId(GroupId id) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return present().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(GroupDetails::row);
    }
}
