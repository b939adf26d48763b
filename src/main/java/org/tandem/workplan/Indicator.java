package org.tandem.workplan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;

/**
 * By what a goal is measured: part of the text that both countries agree to. The values that it takes are not.
 *
 * @param unit alike in every language, such as a sign; empty where the name says what is counted
 * @param baseline where it stood when the plan was made, null when nobody said
 * @param target where it is to stand, null when nobody said
 */
public record Indicator(
        LocalizedText name,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target) {

    /** How many digits a baseline, a target or a value may have before the decimal point. */
    public static final int DIGITS = 12;

    /** How many digits it may have after it. */
    public static final int DECIMALS = 4;

    public Indicator {
        baseline = Decimals.plain(baseline);
        target = Decimals.plain(target);
    }
}
