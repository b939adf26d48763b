package org.tandem.workplan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;

/** Reads of a plan's versions: agreed ones for whoever may read agreed plans, all others for readers of drafts. */
@Service
@Transactional(readOnly = true)
public class VersionQueries {

    private final VersionReader versions;
    private final VersionTexts texts;
    private final Access access;

    VersionQueries(VersionReader versions, VersionTexts texts, Access access) {
        this.versions = versions;
        this.texts = texts;
        this.access = access;
    }

    /**
     * Those of a group's plan that the person may read, oldest first.
     *
     * @throws NotFound for whoever may not read the group's agreed plan
     */
    public List<VersionRow> of(GroupId group, EditionId edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, group);
        return versions.of(group, edition).stream()
                .filter(version -> access.may(Right.READ, version.object(), group))
                .toList();
    }

    /** What a version says. @throws NotFound for one that the person may not read */
    public PlanText text(VersionId version) {
        return textOf(readable(version));
    }

    /** @throws NotFound for versions that the person may not read, or that are not of one plan */
    public PlanComparison compare(VersionId older, VersionId newer) {
        VersionRow before = readable(older);
        VersionRow after = readable(newer);
        if (!before.plan().equals(after.plan())) {
            throw new NotFound();
        }
        return PlanComparison.between(textOf(before), textOf(after));
    }

    /**
     * What the next version of a plan changes in the agreed one; its choices at carry-over are left aside.
     *
     * @param shown what the reader reads, which is not read again
     * @return empty for the agreed version, and while none is agreed
     * @throws NotFound for whoever may not read both
     */
    public Optional<PlanChanges> changes(PlanDetails shown) {
        PlanRow.Agreed agreed = shown.plan().agreed();
        if (agreed == null || shown.state() == PlanState.AGREED) {
            return Optional.empty();
        }
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, shown.plan().group());
        access.require(Right.READ, ProtectedObject.DRAFT, shown.plan().group());
        return Optional.of(PlanChanges.between(agreed.number(), texts.of(agreed.version()), shown));
    }

    private VersionRow readable(VersionId id) {
        VersionRow version = versions.byId(id).orElseThrow(NotFound::new);
        access.require(Right.READ, version.object(), version.group());
        return version;
    }

    private PlanText textOf(VersionRow version) {
        return texts.text(version.id());
    }
}
