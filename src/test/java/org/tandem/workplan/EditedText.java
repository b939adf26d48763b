package org.tandem.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.workplan.MilestoneRow.Dropped;

/** A plan's text in the hands of a test that edits it; {@link #text} gives what it says now. */
final class EditedText {

    static final class Goal {
        final GoalId id = new GoalId(UUID.randomUUID());
        LocalizedText title = words("A goal");

        @Nullable
        LocalizedText description;

        @Nullable
        LocalizedText expectedResult;

        @Nullable
        Indicator indicator;

        @Nullable
        Dropped dropped;

        List<Milestone> milestones = new ArrayList<>();
    }

    static final class Milestone {
        final MilestoneId id = new MilestoneId(UUID.randomUUID());
        LocalizedText title = words("A milestone");

        @Nullable
        LocalizedText deliverable;

        Map<Country, MilestoneRow.Lead> leads = new HashMap<>();
        String partners = "";
        List<MilestoneRow.ThemeName> themes = new ArrayList<>();

        @Nullable
        LocalDate startsOn;

        @Nullable
        LocalDate dueOn;

        boolean recurring;

        @Nullable
        Dropped dropped;
    }

    final List<Goal> goals = new ArrayList<>();

    /** Goals with so many milestones each. */
    static EditedText of(int... milestones) {
        EditedText text = new EditedText();
        for (int count : milestones) {
            Goal goal = text.addGoal();
            for (int i = 0; i < count; i++) {
                goal.milestones.add(new Milestone());
            }
        }
        return text;
    }

    /** At least two goals, the first of which has an indicator and at least two milestones; every field is sometimes filled. */
    static EditedText random(Random random) {
        EditedText text = of(2 + random.nextInt(4), random.nextInt(4), random.nextInt(3));
        for (Goal goal : text.goals) {
            goal.description = random.nextBoolean() ? words("Why") : null;
            goal.expectedResult = random.nextBoolean() ? words("What comes of it") : null;
            goal.indicator = random.nextBoolean() ? bareIndicator() : null;
            goal.dropped = random.nextInt(6) == 0 ? dropped("Too much") : null;
            goal.milestones.forEach(milestone -> fill(milestone, random));
        }
        text.goals.getFirst().indicator = bareIndicator();
        return text;
    }

    /** A name and nothing more. */
    static Indicator bareIndicator() {
        return new Indicator(words("Area"), "", null, null);
    }

    private static void fill(Milestone milestone, Random random) {
        milestone.deliverable = random.nextBoolean() ? words("A report") : null;
        milestone.partners = random.nextBoolean() ? "CIFFC" : "";
        if (random.nextBoolean()) {
            milestone.themes.add(theme("Mobility"));
        }
        milestone.startsOn = random.nextBoolean() ? LocalDate.of(2026, 1, 1 + random.nextInt(28)) : null;
        milestone.dueOn = random.nextBoolean() ? LocalDate.of(2026, 9, 1 + random.nextInt(28)) : null;
        milestone.recurring = random.nextBoolean();
        milestone.dropped = random.nextInt(5) == 0 ? dropped("No money") : null;
        for (Country country : Country.values()) {
            if (random.nextBoolean()) {
                milestone.leads.put(country, lead("Forest service"));
            }
        }
    }

    Goal addGoal() {
        Goal goal = new Goal();
        goals.add(goal);
        return goal;
    }

    PlanText text() {
        List<PlanText.Goal> texts = new ArrayList<>();
        for (Goal goal : goals) {
            int number = texts.size() + 1;
            List<PlanText.Milestone> milestones = new ArrayList<>();
            for (Milestone milestone : goal.milestones) {
                milestones.add(text(milestone, new KeyedPlace(number, milestones.size() + 1)));
            }
            texts.add(new PlanText.Goal(
                    goal.id,
                    number,
                    goal.title,
                    goal.description,
                    goal.expectedResult,
                    goal.indicator,
                    goal.dropped,
                    milestones));
        }
        return new PlanText(texts, List.of());
    }

    private static PlanText.Milestone text(Milestone milestone, KeyedPlace place) {
        return new PlanText.Milestone(
                milestone.id,
                place,
                milestone.title,
                milestone.deliverable,
                milestone.leads,
                milestone.partners,
                milestone.themes,
                milestone.startsOn,
                milestone.dueOn,
                milestone.recurring,
                milestone.dropped);
    }

    static LocalizedText words(String english) {
        return LocalizedText.of(Language.EN, english, english + " (français)", "");
    }

    static Dropped dropped(String reason) {
        return new Dropped(reason, Language.EN);
    }

    static MilestoneRow.Lead lead(String name) {
        return new MilestoneRow.Lead(new OrganisationId(UUID.randomUUID()), words(name));
    }

    static MilestoneRow.ThemeName theme(String name) {
        return new MilestoneRow.ThemeName(new ThemeId(UUID.randomUUID()), words(name));
    }
}
