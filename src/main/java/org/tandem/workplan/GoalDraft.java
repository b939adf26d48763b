package org.tandem.workplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/**
 * What a goal form holds.
 *
 * @param indicator the name of what the goal is measured by, null for nothing
 * @param unit as {@link Indicator#unit}; it, the baseline and the target are there only with an indicator
 */
public record GoalDraft(
        @LocalizedContent(max = GoalDraft.LONGEST_TITLE) @Nullable
        LocalizedText title,

        @LocalizedContent(max = GoalDraft.LONGEST_DESCRIPTION, optional = true, lines = true) @Nullable
        LocalizedText description,

        @LocalizedContent(max = GoalDraft.LONGEST_RESULT, optional = true, lines = true) @Nullable
        LocalizedText expectedResult,

        @LocalizedContent(max = GoalDraft.LONGEST_INDICATOR, optional = true) @Nullable
        LocalizedText indicator,

        @Size(max = 30, message = "{validation.too-long}") @CleanText
        String unit,

        @Digits(integer = Indicator.DIGITS, fraction = Indicator.DECIMALS, message = "{validation.number-size}")
        @Nullable
        BigDecimal baseline,

        @Digits(integer = Indicator.DIGITS, fraction = Indicator.DECIMALS, message = "{validation.number-size}")
        @Nullable
        BigDecimal target) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_DESCRIPTION = 4000;
    public static final int LONGEST_RESULT = 2000;
    public static final int LONGEST_INDICATOR = 200;

    public GoalDraft {
        description = LocalizedText.orNull(description);
        expectedResult = LocalizedText.orNull(expectedResult);
        indicator = LocalizedText.orNull(indicator);
        unit = unit.strip();
        baseline = Decimals.plain(baseline);
        target = Decimals.plain(target);
    }

    /** A goal that is measured by nothing. */
    public GoalDraft(
            @Nullable LocalizedText title,
            @Nullable LocalizedText description,
            @Nullable LocalizedText expectedResult) {
        this(title, description, expectedResult, null, "", null, null);
    }

    /** A new goal before anything is typed. */
    public static GoalDraft empty() {
        return new GoalDraft(null, null, null);
    }

    /** What the form of a goal opens with. */
    public static GoalDraft of(GoalRow goal) {
        Indicator indicator = goal.indicator();
        return indicator == null
                ? new GoalDraft(goal.title(), goal.description(), goal.expectedResult())
                : new GoalDraft(
                        goal.title(),
                        goal.description(),
                        goal.expectedResult(),
                        indicator.name(),
                        indicator.unit(),
                        indicator.baseline(),
                        indicator.target());
    }

    /** What is kept where the other stood and this one is saved. */
    public GoalDraft after(GoalDraft before) {
        return new GoalDraft(
                LocalizedText.revision(before.title, title),
                LocalizedText.revision(before.description, description),
                LocalizedText.revision(before.expectedResult, expectedResult),
                LocalizedText.revision(before.indicator, indicator),
                unit,
                baseline,
                target);
    }

    /** @throws IndicatorNeedsName when it says how much of nothing */
    void check() {
        if (indicator == null && (!unit.isEmpty() || baseline != null || target != null)) {
            throw new IndicatorNeedsName();
        }
    }
}
