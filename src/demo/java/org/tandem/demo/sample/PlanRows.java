package org.tandem.demo.sample;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleMilestone;
import org.tandem.demo.sample.files.SamplePlan;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.Revision;
import org.tandem.workplan.AgreedBeforeTandem;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.DropService;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanId;
import org.tandem.workplan.WorkPlanService;

/** The seats of both countries draft the plans, and the host's coordinators bring in what was agreed before Tandem. */
@Component
@Profile("demo")
class PlanRows {

    /** How long before its agreement a plan is drafted. */
    private static final int DAYS_TO_AGREE = 15;

    /** For how long a plan that is still a draft has been one, at the first start. */
    private static final int DAYS_OF_DRAFT = 30;

    private static final int DAYS_TO_SECOND_THOUGHTS = 7;

    private final WorkPlanService service;
    private final DropService drops;
    private final AgreedBeforeTandem agreed;
    private final ProgressRows progress;
    private final IndicatorRows indicators;
    private final IdGenerator ids;

    PlanRows(
            WorkPlanService service,
            DropService drops,
            AgreedBeforeTandem agreed,
            ProgressRows progress,
            IndicatorRows indicators,
            IdGenerator ids) {
        this.service = service;
        this.drops = drops;
        this.agreed = agreed;
        this.progress = progress;
        this.indicators = indicators;
        this.ids = ids;
    }

    void note(Sample sample, Known known, Chronicle chronicle) {
        sample.plans().forEach(plan -> new Notes(plan, sample, known, chronicle).all());
    }

    private final class Notes {
        private final SamplePlan plan;
        private final Sample sample;
        private final Writers writers;
        private final Known known;
        private final Chronicle chronicle;
        private final LocalDate drafted;
        private final Keys<PlanId> opened = new Keys<>("plan");
        private final Keys<GoalId> goals = new Keys<>("goal");

        Notes(SamplePlan plan, Sample sample, Known known, Chronicle chronicle) {
            this.plan = plan;
            this.sample = sample;
            this.writers = new Writers(sample);
            this.known = known;
            this.chronicle = chronicle;
            LocalDate agreedOn = plan.agreedOn();
            this.drafted =
                    agreedOn == null ? sample.dayZero().minusDays(DAYS_OF_DRAFT) : agreedOn.minusDays(DAYS_TO_AGREE);
        }

        void all() {
            Country host = sample.edition(plan.edition()).host();
            note(
                    "plan",
                    host,
                    () -> opened.put(
                            plan.group(),
                            service.open(
                                    known.groups().get(plan.group()),
                                    known.editions().get(plan.edition()))));
            plan.goals().forEach(this::goal);
            LocalDate agreedOn = plan.agreedOn();
            if (agreedOn != null) {
                chronicle.note(
                        agreedOn,
                        plan.row("agreed_on"),
                        writers.coordinator(plan.edition()),
                        () -> agreed.plan(opened.get(plan.group()), agreedOn));
            }
            plan.goals().forEach(goal -> indicators.note(plan, goal, () -> goals.get(goal.key()), chronicle));
            plan.goals().stream()
                    .flatMap(goal -> goal.milestones().stream())
                    .forEach(milestone -> progress.note(plan, milestone, sample, known, chronicle));
        }

        private void goal(SamplePlan.Goal goal) {
            GoalId id = new GoalId(ids.next());
            goals.put(goal.key(), id);
            note(
                    goal.key(),
                    Writers.countryOf(goal.title()),
                    () -> service.addGoal(
                            id, opened.get(plan.group()), IndicatorRows.draft(goal), goal.illustrative()));
            goal.milestones().forEach(milestone -> milestone(goal.key(), milestone));
        }

        private void milestone(String goal, SampleMilestone milestone) {
            Country author = author(milestone);
            note(milestone.key(), author, () -> add(goals.get(goal), milestone));
            SampleMilestone.Dropped dropped = milestone.dropped();
            if (dropped != null) {
                LocalDate day = drafted.plusDays(DAYS_TO_SECOND_THOUGHTS);
                chronicle.note(
                        day,
                        plan.row(milestone.key()),
                        writers.ofSeat(plan.group(), author, day),
                        () -> drops.dropMilestone(
                                known.milestones().get(milestone.key()),
                                Revision.FIRST,
                                new DropDraft(dropped.reason(), dropped.language())));
            }
        }

        private void add(GoalId goal, SampleMilestone milestone) {
            MilestoneId id = new MilestoneId(ids.next());
            MilestoneDraft draft = new MilestoneDraft(
                    milestone.title(),
                    milestone.deliverable(),
                    organisation(milestone.leadCa()),
                    organisation(milestone.leadMx()),
                    milestone.partners(),
                    milestone.themes().stream().map(known.themes()::get).collect(Collectors.toSet()),
                    milestone.start(),
                    milestone.due(),
                    milestone.recurring());
            MilestoneId from = milestone.carriedFrom().isEmpty()
                    ? null
                    : known.milestones().get(milestone.carriedFrom());
            service.addMilestone(id, goal, draft, milestone.illustrative(), from);
            known.milestones().put(milestone.key(), id);
        }

        private @Nullable OrganisationId organisation(String key) {
            return key.isEmpty() ? null : known.organisations().get(key);
        }

        private void note(String key, Country country, Runnable work) {
            chronicle.note(drafted, plan.row(key), writers.ofSeat(plan.group(), country, drafted), work);
        }
    }

    /** The only country that leads or, where both do, the one in whose language it was written. */
    private static Country author(SampleMilestone milestone) {
        if (milestone.leadMx().isEmpty()) {
            return Country.CA;
        }
        return milestone.leadCa().isEmpty() ? Country.MX : Writers.countryOf(milestone.title());
    }
}
