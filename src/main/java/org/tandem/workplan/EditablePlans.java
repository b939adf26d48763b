package org.tandem.workplan;

import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Capacity;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;

/** Decides whether the person who asks may edit the draft of a plan now, and in what capacity. */
@Component
class EditablePlans {

    private final PlanRepository plans;
    private final EditionQueries editions;
    private final Access access;

    EditablePlans(PlanRepository plans, EditionQueries editions, Access access) {
        this.plans = plans;
        this.editions = editions;
        this.access = access;
    }

    /** A plan's draft, held against agreement until the transaction ends, with the capacity that admits the editor. */
    record Editable(PlanRow plan, VersionId draft, Capacity as) {
        Place place() {
            return new Place(plan.group(), plan.edition(), true);
        }
    }

    /**
     * Holds the draft for whoever edits it now.
     *
     * @throws NotFound for whoever may not read drafts of this group
     * @throws PlanIsAgreed when nothing is being edited
     * @throws PlanIsFrozen when what comes next is before both countries or was returned
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts plans
     */
    Editable require(PlanId id) {
        Editable editable = check(id);
        plans.lockDraft(editable.draft());
        return editable;
    }

    /** As {@link #require} for a form that is opened: it refuses the same and holds nothing. */
    Editable check(PlanId id) {
        PlanRow plan = plans.byId(id).orElseThrow(NotFound::new);
        ProtectedObject object = plan.next() == null ? ProtectedObject.AGREED_PLAN : ProtectedObject.DRAFT;
        Capacity as = access.requireWrite(object, plan.group());
        editions.byId(plan.edition()).stage().require(Activity.PLAN_EDITS);
        PlanRow.Next draft = plan.draft();
        if (draft == null) {
            throw plan.next() == null ? new PlanIsAgreed() : new PlanIsFrozen();
        }
        return new Editable(plan, draft.version(), as);
    }

    /** Whether {@link #require} would pass. @param edition the plan's */
    boolean isEditable(PlanRow plan, Edition edition) {
        return plan.draft() != null && mayOpen(plan.group(), edition);
    }

    /** Whether the person who asks may open a draft of the group's plan now. */
    boolean mayOpen(GroupId group, Edition edition) {
        return access.mayWrite(ProtectedObject.DRAFT, group) && edition.stage().opens(Activity.PLAN_EDITS);
    }
}
