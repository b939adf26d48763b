package org.tandem.workplan;

import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.workplan.AgreedPlans.Agreed;

/** Decides whether the person who asks may report on a milestone now, and in what capacity. */
@Component
class ReportableMilestones {

    private final AgreedPlans plans;
    private final MilestoneReader milestones;
    private final EditionQueries editions;
    private final LeadMembers leadMembers;
    private final Access access;

    ReportableMilestones(
            AgreedPlans plans,
            MilestoneReader milestones,
            EditionQueries editions,
            LeadMembers leadMembers,
            Access access) {
        this.plans = plans;
        this.milestones = milestones;
        this.editions = editions;
        this.leadMembers = leadMembers;
        this.access = access;
    }

    /**
     * For reporting on one country's line.
     *
     * @throws NotFound for whoever may not read the plan
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country
     * @throws PlanIsNotAgreed while there is only a draft
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts updates
     * @throws MilestoneIsClosed when nothing more is reported on the milestone
     */
    Reportable requireFor(Country country, MilestoneId id) {
        return requireOpen(requireEvenClosedFor(country, id));
    }

    /** As {@link #requireFor}, closed milestones included. */
    Reportable requireEvenClosedFor(Country country, MilestoneId id) {
        Agreed agreed = agreed(id);
        Capacity as = access.requireWriteFor(
                country, ProtectedObject.AGREED_PLAN, agreed.plan().group());
        return requireStage(agreed, id, as);
    }

    /** As {@link #requireFor} for what both countries share. */
    Reportable require(MilestoneId id) {
        return requireOpen(requireEvenClosed(id));
    }

    /** As {@link #require}, closed milestones included. */
    Reportable requireEvenClosed(MilestoneId id) {
        Agreed agreed = agreed(id);
        Capacity as =
                access.requireWrite(ProtectedObject.AGREED_PLAN, agreed.plan().group());
        return requireStage(agreed, id, as);
    }

    /**
     * For proposing an update of the own country's line.
     *
     * @throws org.tandem.shared.NotAllowed for whoever is no lead member of the milestone
     */
    Reportable requireProposable(MilestoneId id) {
        Agreed agreed = agreed(id);
        Capacity member = access.require(
                Right.PROPOSE, ProtectedObject.AGREED_PLAN, agreed.plan().group());
        Reportable target = requireOpen(requireStage(agreed, id, member));
        Capacity lead = leadMembers.capacity(target.milestone()).orElseThrow(NotAllowed::new);
        return new Reportable(agreed.plan(), target.version(), target.milestone(), lead);
    }

    private Agreed agreed(MilestoneId id) {
        return plans.require(milestones.planOf(id));
    }

    private Reportable requireStage(Agreed agreed, MilestoneId id, Capacity as) {
        MilestoneRow milestone =
                milestones.one(agreed.version(), id, editions.today()).orElseThrow(NotFound::new);
        editions.byId(agreed.plan().edition()).stage().require(Activity.UPDATES);
        return new Reportable(agreed.plan(), agreed.version(), milestone, as);
    }

    private static Reportable requireOpen(Reportable target) {
        if (!target.milestone().isReportable()) {
            throw new MilestoneIsClosed();
        }
        return target;
    }
}
