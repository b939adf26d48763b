package org.tandem.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;
import org.tandem.workplan.MilestoneRow.Dropped;

/**
 * The keyed text of one version of a plan (product.md §2): what both countries agree on, and nothing of how it goes.
 *
 * @param goals in their order, dropped ones included
 * @param carryOver what becomes of what the plan before left unfinished
 */
public record PlanText(List<Goal> goals, List<CarryOverRow> carryOver) {

    public PlanText {
        goals = List.copyOf(goals);
        carryOver = List.copyOf(carryOver);
    }

    /** What a reader of the plan reads. @param carryOver as {@link CarryOverQueries#chosen} gives it */
    public static PlanText of(PlanDetails plan, List<CarryOverRow> carryOver) {
        return of(plan.goals(), carryOver);
    }

    /** @param goals in their order, each with its milestones in theirs */
    static PlanText of(List<GoalRow> goals, List<CarryOverRow> carryOver) {
        return new PlanText(goals.stream().map(Goal::of).toList(), carryOver);
    }

    Stream<Milestone> milestones() {
        return goals.stream().flatMap(goal -> goal.milestones().stream());
    }

    /**
     * @param number by which the goal is named; only its order among the goals says whether it was moved
     * @param milestones in their order, dropped ones included
     */
    public record Goal(
            GoalId id,
            int number,
            LocalizedText title,
            @Nullable LocalizedText description,
            @Nullable LocalizedText expectedResult,
            @Nullable Indicator indicator,
            @Nullable Dropped dropped,
            List<Milestone> milestones)
            implements KeyedItem {

        public Goal {
            milestones = List.copyOf(milestones);
        }

        private static Goal of(GoalRow row) {
            List<Milestone> milestones = new ArrayList<>();
            for (MilestoneRow milestone : row.milestones()) {
                milestones.add(Milestone.of(milestone, new KeyedPlace(row.number(), milestones.size() + 1)));
            }
            return new Goal(
                    row.id(),
                    row.number(),
                    row.title(),
                    row.description(),
                    row.expectedResult(),
                    row.indicator(),
                    row.dropped(),
                    milestones);
        }

        @Override
        public KeyedPlace place() {
            return KeyedPlace.ofGoal(number);
        }

        @Override
        public Map<KeyedField, KeyedValue> fields() {
            Map<KeyedField, KeyedValue> fields = new EnumMap<>(KeyedField.class);
            fields.put(KeyedField.TITLE, new KeyedValue.Words(title));
            KeyedValue.put(fields, KeyedField.DESCRIPTION, description, KeyedValue.Words::new);
            KeyedValue.put(fields, KeyedField.EXPECTED_RESULT, expectedResult, KeyedValue.Words::new);
            if (indicator != null) {
                String unit = indicator.unit();
                fields.put(KeyedField.INDICATOR, new KeyedValue.Words(indicator.name()));
                KeyedValue.put(fields, KeyedField.UNIT, unit.isEmpty() ? null : unit, KeyedValue.Names::new);
                KeyedValue.put(fields, KeyedField.BASELINE, indicator.baseline(), KeyedValue.Number::new);
                KeyedValue.put(fields, KeyedField.TARGET, indicator.target(), KeyedValue.Number::new);
            }
            return fields;
        }
    }

    /**
     * @param leads the leading organisation of each country that has a lead
     * @param partners empty when there are none
     * @param themes empty when there are none
     * @param dueOn the due date of this text, whatever is forecast now
     */
    public record Milestone(
            MilestoneId id,
            KeyedPlace place,
            LocalizedText title,
            @Nullable LocalizedText deliverable,
            Map<Country, MilestoneRow.Lead> leads,
            String partners,
            List<MilestoneRow.ThemeName> themes,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            boolean recurring,
            @Nullable Dropped dropped)
            implements KeyedItem {

        public Milestone {
            leads = Map.copyOf(leads);
            themes = List.copyOf(themes);
        }

        private static Milestone of(MilestoneRow row, KeyedPlace place) {
            return new Milestone(
                    row.id(),
                    place,
                    row.title(),
                    row.deliverable(),
                    row.leads(),
                    row.partners(),
                    row.themes(),
                    row.startsOn(),
                    row.keyedDue(),
                    row.recurring(),
                    row.dropped());
        }

        @Override
        public Map<KeyedField, KeyedValue> fields() {
            Map<KeyedField, KeyedValue> fields = new EnumMap<>(KeyedField.class);
            fields.put(KeyedField.TITLE, new KeyedValue.Words(title));
            KeyedValue.put(fields, KeyedField.DELIVERABLE, deliverable, KeyedValue.Words::new);
            KeyedValue.put(fields, KeyedField.LEAD_CA, leads.get(Country.CA), KeyedValue.Lead::new);
            KeyedValue.put(fields, KeyedField.LEAD_MX, leads.get(Country.MX), KeyedValue.Lead::new);
            KeyedValue.put(fields, KeyedField.PARTNERS, partners.isEmpty() ? null : partners, KeyedValue.Names::new);
            KeyedValue.put(fields, KeyedField.THEMES, themes.isEmpty() ? null : themes, KeyedValue.Themes::new);
            KeyedValue.put(fields, KeyedField.STARTS_ON, startsOn, KeyedValue.Day::new);
            KeyedValue.put(fields, KeyedField.DUE_ON, dueOn, KeyedValue.Day::new);
            if (recurring) {
                fields.put(KeyedField.RECURRING, new KeyedValue.Yes());
            }
            return fields;
        }
    }
}
