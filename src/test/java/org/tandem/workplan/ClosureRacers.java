package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.agreement.AgreementService;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;

/** The services, and one plan with a milestone for each race. */
@TestComponent
final class ClosureRacers {

    final ClosureTable table;
    final ProgressService progress;
    final ClosureService closures;
    final AgreementService agreement;
    private final AgreedPlan agreedPlan;
    private final AgreedBeforeTandem agreedBefore;
    private final SmallPartnership partnership;
    private final WorkPlanService plans;
    private final DraftQueries drafts;

    ClosureRacers(
            ClosureTable table,
            ProgressService progress,
            ClosureService closures,
            AgreementService agreement,
            AgreedPlan agreedPlan,
            AgreedBeforeTandem agreedBefore,
            SmallPartnership partnership,
            WorkPlanService plans,
            DraftQueries drafts) {
        this.table = table;
        this.progress = progress;
        this.closures = closures;
        this.agreement = agreement;
        this.agreedPlan = agreedPlan;
        this.agreedBefore = agreedBefore;
        this.partnership = partnership;
        this.plans = plans;
        this.drafts = drafts;
    }

    /** A plan that is still a draft. */
    Scene scene() {
        return agreedPlan.draft();
    }

    /** So many more milestones in the plan, which is agreed with them. */
    List<MilestoneId> milestones(Scene scene, int count) {
        List<MilestoneId> milestones = SmallPartnership.as(scene.canada(), () -> {
            GoalId goal = drafts.milestone(scene.milestone()).goal();
            return Stream.generate(() -> new MilestoneId(UUID.randomUUID()))
                    .limit(count)
                    .peek(id -> plans.addMilestone(id, goal, AgreedPlan.milestone("Of " + id), false, null))
                    .toList();
        });
        PersonAuthentication.run(
                partnership.coordinator(Country.CA), () -> agreedBefore.plan(scene.plan(), LocalDate.of(2026, 1, 15)));
        return milestones;
    }
}
