package org.tandem.workplan;

import org.tandem.access.ProtectedObject;
import org.tandem.agreement.Matter;
import org.tandem.cycle.Activity;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** How versions of a plan are put before both countries. */
public final class PlanMatters {

    private PlanMatters() {}

    /** The subject under which a plan is agreed to, commented on and audited. */
    public static SubjectRef subject(PlanId plan) {
        return SubjectRef.of(SubjectKind.PLAN, plan);
    }

    static Matter of(PlanRow plan, VersionId version, VersionNumber number) {
        return new Matter(
                subject(plan.id()),
                version.value(),
                plan.group(),
                plan.edition(),
                ProtectedObject.DRAFT,
                Activity.PLAN_EDITS,
                number.toString(),
                true);
    }
}
