package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.groups.HoldingPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;

/** Makes a group with a plan of one milestone, and the co-chairs of both countries. */
@TestComponent
public class AgreedPlan {

    private final SmallPartnership partnership;
    private final WorkPlanService plans;
    private final AgreedBeforeTandem agreedBefore;

    AgreedPlan(SmallPartnership partnership, WorkPlanService plans, AgreedBeforeTandem agreedBefore) {
        this.partnership = partnership;
        this.plans = plans;
        this.agreedBefore = agreedBefore;
    }

    public record Scene(
            GroupId group, EditionId edition, PlanId plan, MilestoneId milestone, PersonId canada, PersonId mexico) {

        public PersonId coChair(Country country) {
            return country == Country.CA ? canada : mexico;
        }
    }

    public Scene agreed() {
        Scene scene = draft();
        agree(scene);
        return scene;
    }

    /** Makes the draft the plan that counts. */
    public void agree(Scene scene) {
        PersonAuthentication.run(
                partnership.coordinator(Country.CA), () -> agreedBefore.plan(scene.plan(), LocalDate.of(2026, 1, 15)));
    }

    public Scene draft() {
        GroupId group = partnership.group();
        EditionId edition = partnership.edition();
        PersonId canada = partnership.seated(group, Country.CA, HoldingPart.HOLDER);
        PersonId mexico = partnership.seated(group, Country.MX, HoldingPart.HOLDER);
        MilestoneId milestone = new MilestoneId(UUID.randomUUID());
        PlanId plan = SmallPartnership.as(canada, () -> {
            PlanId opened = plans.open(group, edition);
            GoalId goal = new GoalId(UUID.randomUUID());
            plans.addGoal(goal, opened, new GoalDraft(text("A goal"), null, null), false);
            plans.addMilestone(milestone, goal, milestone("A milestone"), false, null);
            return opened;
        });
        return new Scene(group, edition, plan, milestone, canada, mexico);
    }

    public void close(Scene scene, MilestoneStatus outcome) {
        PersonAuthentication.run(
                partnership.coordinator(Country.MX),
                () -> agreedBefore.closure(scene.milestone(), outcome, LocalDate.of(2026, 6, 1)));
    }

    static MilestoneDraft milestone(String title) {
        return new MilestoneDraft(
                text(title),
                null,
                null,
                null,
                "",
                Set.of(),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 9, 12),
                false);
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }

    /** An update that says that the line is on track. */
    static UpdateDraft onTrack(Country country, @Nullable UpdateId previous) {
        return update(country, previous, MilestoneStatus.ON_TRACK, "Two workshops were held.");
    }

    static UpdateDraft update(
            Country country, @Nullable UpdateId previous, @Nullable MilestoneStatus status, String... points) {
        return explained(country, previous, status, null, "", points);
    }

    static UpdateDraft wordless(UpdateKind kind, Country country, @Nullable UpdateId previous) {
        return UpdateDraft.wordless(kind, new UpdateId(UUID.randomUUID()), country, previous, Language.FR, false);
    }

    /** The words of a draft in the place of those of another update. */
    static UpdateDraft correcting(@Nullable UpdateId corrected, UpdateDraft words) {
        return new UpdateDraft(
                words.id(),
                words.country(),
                words.previous(),
                corrected,
                words.kind(),
                words.status(),
                words.points(),
                words.obstacle(),
                words.reason(),
                words.nextStep(),
                words.nextStepDue(),
                words.language(),
                words.evidence(),
                words.illustrative());
    }

    static UpdateDraft explained(
            Country country,
            @Nullable UpdateId previous,
            @Nullable MilestoneStatus status,
            @Nullable Obstacle obstacle,
            String reason,
            String... points) {
        return new UpdateDraft(
                new UpdateId(UUID.randomUUID()),
                country,
                previous,
                null,
                UpdateKind.CHANGED,
                status,
                List.of(points),
                obstacle,
                reason,
                "",
                null,
                Language.EN,
                List.of(),
                false);
    }
}
