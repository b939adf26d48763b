package org.tandem.workplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.NotFound;

/** Finds the agreed plans of what is reported on; whether the person who asks may report is asked by whoever needs it. */
@Component
class AgreedPlans {

    private final PlanRepository plans;
    private final Access access;

    AgreedPlans(PlanRepository plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    /** A plan with the version of it that counts. */
    record Agreed(PlanRow plan, VersionId version) {}

    /**
     * @param id of the plan that something stands in, empty for what stands nowhere
     * @throws NotFound when there is no such plan, and while there is only a draft, for whoever may not read that
     * @throws PlanIsNotAgreed while there is only a draft
     */
    Agreed require(Optional<PlanId> id) {
        PlanRow plan = id.flatMap(plans::byId).orElseThrow(NotFound::new);
        PlanRow.Agreed agreed = plan.agreed();
        if (agreed == null) {
            access.require(Right.READ, ProtectedObject.DRAFT, plan.group());
            throw new PlanIsNotAgreed();
        }
        return new Agreed(plan, agreed.version());
    }
}
