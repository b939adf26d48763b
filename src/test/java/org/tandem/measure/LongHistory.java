package org.tandem.measure;

import static org.tandem.testing.SmallPartnership.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.MeetingMode;
import org.tandem.cycle.Stage;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.workplan.AgreedBeforeTandem;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.PlanId;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.WorkPlanService;

/** Gives a group of the sample a long past: a plan with updates in each of many editions, written through the services. */
@TestComponent
class LongHistory {

    private static final int GOALS = 5;

    private final EditionService editions;
    private final EditionQueries known;
    private final WorkPlanService plans;
    private final AgreedBeforeTandem agreed;
    private final ProgressService progress;
    private final Persons persons;

    LongHistory(
            EditionService editions,
            EditionQueries known,
            WorkPlanService plans,
            AgreedBeforeTandem agreed,
            ProgressService progress,
            Persons persons) {
        this.editions = editions;
        this.known = known;
        this.plans = plans;
        this.agreed = agreed;
        this.progress = progress;
        this.persons = persons;
    }

    /** An edition whose meeting is on a day of a year, in progress. */
    EditionId edition(int year) {
        PersonId coordinator = persons.ofSample("coordinator.ca");
        LocalDate meeting = LocalDate.of(year, 11, 20);
        EditionDraft draft = new EditionDraft(
                year + "x",
                null,
                year,
                Country.CA,
                null,
                MeetingMode.VIRTUAL,
                null,
                meeting.minusYears(1).plusDays(1),
                meeting,
                meeting,
                true);
        EditionId edition = as(coordinator, () -> editions.open(draft));
        PersonAuthentication.run(
                coordinator, () -> editions.moveTo(edition, known.byId(edition).revision(), Stage.IN_PROGRESS));
        return edition;
    }

    /** An agreed plan with milestones, each reported on by both countries so many times. */
    List<MilestoneId> plan(
            GroupId group, EditionId edition, PersonId canada, PersonId mexico, int milestones, int updates) {
        List<MilestoneId> added = new ArrayList<>();
        PlanId plan = as(canada, () -> {
            PlanId opened = plans.open(group, edition);
            for (int goal = 0; goal < GOALS; goal++) {
                GoalId id = new GoalId(UUID.randomUUID());
                plans.addGoal(id, opened, goal(goal), true);
                for (int number = 0; goal + number * GOALS < milestones; number++) {
                    MilestoneId milestone = new MilestoneId(UUID.randomUUID());
                    plans.addMilestone(milestone, id, milestone(goal + "." + number), true, null);
                    added.add(milestone);
                }
            }
            return opened;
        });
        PersonAuthentication.run(
                persons.ofSample("coordinator.ca"), () -> agreed.plan(plan, LocalDate.of(2010, 1, 15)));
        for (MilestoneId milestone : added) {
            report(milestone, canada, Country.CA, updates);
            report(milestone, mexico, Country.MX, updates);
        }
        return added;
    }

    private void report(MilestoneId milestone, PersonId person, Country country, int updates) {
        UpdateId last = null;
        for (int number = 0; number < updates; number++) {
            UpdateDraft draft = new UpdateDraft(
                    new UpdateId(UUID.randomUUID()),
                    country,
                    last,
                    null,
                    UpdateKind.CHANGED,
                    MilestoneStatus.ON_TRACK,
                    List.of("Two workshops were held with provinces and states.", "The terms are agreed."),
                    null,
                    "",
                    "Invite the second round.",
                    null,
                    Language.EN,
                    List.of(),
                    true);
            PersonAuthentication.run(person, () -> progress.post(milestone, draft));
            last = draft.id();
        }
    }

    /** Each is measured by something. */
    private static GoalDraft goal(int number) {
        return new GoalDraft(
                text("Goal " + number),
                null,
                null,
                text("Workshops held"),
                "workshops",
                BigDecimal.ZERO,
                BigDecimal.TEN);
    }

    private static MilestoneDraft milestone(String number) {
        return new MilestoneDraft(
                text("Milestone " + number + " of a plan of usual length"),
                text("A report in three languages"),
                null,
                null,
                "",
                Set.of(),
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2040, 1, 1),
                false);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
