package org.tandem.workplan;

import static org.tandem.workplan.EditedText.dropped;
import static org.tandem.workplan.EditedText.lead;
import static org.tandem.workplan.EditedText.theme;
import static org.tandem.workplan.EditedText.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Id;
import org.tandem.shared.LocalizedText;
import org.tandem.workplan.EditedText.Goal;
import org.tandem.workplan.EditedText.Milestone;

/** What one can do to a text; each says to which item it did what. */
enum TextEdit {
    ADD_GOAL((text, random) -> {
        Goal goal = new Goal();
        text.goals.add(random.nextInt(text.goals.size() + 1), goal);
        return new Done(goal.id, PlanChange.ADDED);
    }),
    ADD_MILESTONE((text, random) -> {
        Milestone milestone = new Milestone();
        List<Milestone> all = any(text.goals, random).milestones;
        all.add(random.nextInt(all.size() + 1), milestone);
        return new Done(milestone.id, PlanChange.ADDED);
    }),
    REMOVE_MILESTONE((text, random) -> {
        List<Milestone> all = text.goals.getFirst().milestones;
        return new Done(all.remove(random.nextInt(all.size())).id, PlanChange.GONE);
    }),
    DROP_OR_RESTORE_MILESTONE((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.dropped = milestone.dropped == null ? dropped("No use") : null;
        return new Done(milestone.id, milestone.dropped == null ? PlanChange.RESTORED : PlanChange.DROPPED);
    }),
    DROP_OR_RESTORE_GOAL((text, random) -> {
        Goal goal = any(text.goals, random);
        goal.dropped = goal.dropped == null ? dropped("No use") : null;
        return new Done(goal.id, goal.dropped == null ? PlanChange.RESTORED : PlanChange.DROPPED);
    }),
    MOVE_TO_ANOTHER_GOAL((text, random) -> {
        List<Milestone> from = text.goals.getFirst().milestones;
        Milestone milestone = from.remove(random.nextInt(from.size()));
        List<Milestone> to = text.goals.get(1 + random.nextInt(text.goals.size() - 1)).milestones;
        to.add(random.nextInt(to.size() + 1), milestone);
        return new Done(milestone.id, PlanChange.MOVED);
    }),
    START((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.startsOn = milestone.startsOn == null ? LocalDate.of(2026, 2, 1) : null;
        return new Done(milestone.id, PlanChange.RE_DATED, KeyedField.STARTS_ON);
    }),
    DUE((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.dueOn = milestone.dueOn == null ? LocalDate.of(2026, 9, 1) : milestone.dueOn.plusDays(1);
        return new Done(milestone.id, PlanChange.RE_DATED, KeyedField.DUE_ON);
    }),
    LEAD((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        boolean canada = random.nextBoolean();
        milestone.leads.put(canada ? Country.CA : Country.MX, lead("Another one"));
        return new Done(milestone.id, PlanChange.LEAD_CHANGED, canada ? KeyedField.LEAD_CA : KeyedField.LEAD_MX);
    }),
    THEME((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        if (milestone.themes.isEmpty() || random.nextBoolean()) {
            milestone.themes.add(theme("Security"));
        } else {
            milestone.themes.removeLast();
        }
        return new Done(milestone.id, PlanChange.THEMES_CHANGED, KeyedField.THEMES);
    }),
    RECURRENCE((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.recurring = !milestone.recurring;
        return new Done(milestone.id, PlanChange.RECURRENCE_CHANGED, KeyedField.RECURRING);
    }),
    REWORD_PARTNERS((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.partners += " and others";
        return new Done(milestone.id, PlanChange.REWORDED, KeyedField.PARTNERS);
    }),
    REWORD_DELIVERABLE((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.deliverable = milestone.deliverable == null ? words("Something") : null;
        return new Done(milestone.id, PlanChange.REWORDED, KeyedField.DELIVERABLE);
    }),
    REWORD_TITLE((text, random) -> {
        Milestone milestone = anyMilestone(text, random);
        milestone.title = words(milestone.title.sourceText() + ".");
        return new Done(milestone.id, PlanChange.REWORDED, KeyedField.TITLE);
    }),
    REWORD_RESULT((text, random) -> {
        Goal goal = any(text.goals, random);
        goal.expectedResult = goal.expectedResult == null ? words("Much") : goal.expectedResult.withSource("More");
        return new Done(goal.id, PlanChange.REWORDED, KeyedField.EXPECTED_RESULT);
    }),
    GAIN_OR_LOSE_INDICATOR((text, random) -> {
        Goal goal = any(text.goals, random);
        goal.indicator = goal.indicator == null ? EditedText.bareIndicator() : null;
        return new Done(goal.id, PlanChange.INDICATOR_CHANGED, KeyedField.INDICATOR);
    }),
    REWORD_INDICATOR(
            (text, random) -> measured(text, PlanChange.REWORDED, KeyedField.INDICATOR, words("Acreage"), "", null)),
    UNIT((text, random) -> measured(text, PlanChange.INDICATOR_CHANGED, KeyedField.UNIT, words("Area"), "ha", null)),
    TARGET((text, random) ->
            measured(text, PlanChange.INDICATOR_CHANGED, KeyedField.TARGET, words("Area"), "", BigDecimal.TEN));

    private final BiFunction<EditedText, Random, Done> work;

    TextEdit(BiFunction<EditedText, Random, Done> work) {
        this.work = work;
    }

    Done apply(EditedText text, Random random) {
        return work.apply(text, random);
    }

    /** What was done to which item; and to which of its fields, null when it was done to the item as a whole. */
    record Done(Id item, PlanChange change, @Nullable KeyedField field) {
        Done(Id item, PlanChange change) {
            this(item, change, null);
        }
    }

    private static Done measured(
            EditedText text,
            PlanChange change,
            KeyedField field,
            LocalizedText name,
            String unit,
            @Nullable BigDecimal target) {
        Goal goal = text.goals.getFirst();
        goal.indicator = new Indicator(name, unit, null, target);
        return new Done(goal.id, change, field);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first goal has some. */
    private static Milestone anyMilestone(EditedText text, Random random) {
        return any(text.goals.stream().flatMap(goal -> goal.milestones.stream()).toList(), random);
    }
}
