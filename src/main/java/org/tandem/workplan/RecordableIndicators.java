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
import org.tandem.workplan.AgreedPlans.Agreed;

/** Decides whether the person who asks may record values of a goal's indicator now, and in what capacity. */
@Component
class RecordableIndicators {

    private final AgreedPlans plans;
    private final GoalRepository goals;
    private final EditionQueries editions;
    private final Access access;

    RecordableIndicators(AgreedPlans plans, GoalRepository goals, EditionQueries editions, Access access) {
        this.plans = plans;
        this.goals = goals;
        this.editions = editions;
        this.access = access;
    }

    /** A goal of an agreed version, with the capacity in which the person who asks may say what it is at. */
    record Recordable(PlanRow plan, VersionId version, GoalRow goal, Indicator indicator, Capacity as) {
        Place place() {
            return new Place(plan.group(), plan.edition(), false);
        }
    }

    /**
     * @throws NotFound for whoever may not read the plan
     * @throws org.tandem.shared.NotAllowed for whoever reports on nothing in that group
     * @throws PlanIsNotAgreed while there is only a draft
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts updates
     * @throws GoalIsDropped when it was dropped
     * @throws GoalHasNoIndicator when the agreed version names none
     */
    Recordable require(GoalId id) {
        Agreed agreed = plans.require(goals.planOf(id));
        PlanRow plan = agreed.plan();
        Capacity as = access.requireWrite(ProtectedObject.AGREED_PLAN, plan.group());
        GoalRow goal = goals.one(agreed.version(), id).orElseThrow(NotFound::new);
        editions.byId(plan.edition()).stage().require(Activity.UPDATES);
        goal.requireInPlan();
        return new Recordable(plan, agreed.version(), goal, goal.requireIndicator(), as);
    }

    /** Whether values are recorded now on the agreed plan of a group by the person who asks. */
    boolean areOpen(GroupId group, Edition edition) {
        return edition.stage().opens(Activity.UPDATES) && access.mayWrite(ProtectedObject.AGREED_PLAN, group);
    }
}
