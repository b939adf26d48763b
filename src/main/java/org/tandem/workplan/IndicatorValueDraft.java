package org.tandem.workplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/**
 * What a goal's indicator stood at on a day. A value for a day that has one corrects it.
 *
 * @param note empty where there is nothing to add
 * @param language in which the note is written
 * @param illustrative whether this was made for the sample
 */
public record IndicatorValueDraft(
        IndicatorValueId id,
        @NotNull(message = "{validation.blank}") @Nullable LocalDate day,

        @NotNull(message = "{validation.blank}")
        @Digits(integer = Indicator.DIGITS, fraction = Indicator.DECIMALS, message = "{validation.number-size}")
        @Nullable
        BigDecimal value,

        @Size(max = IndicatorValueDraft.LONGEST_NOTE, message = "{validation.too-long}") @CleanText(lines = true)
        String note,

        @NotNull Language language,
        boolean illustrative) {

    public static final int LONGEST_NOTE = 500;

    /** No value is of a day before. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    public IndicatorValueDraft {
        value = Decimals.plain(value);
    }

    /** A new value of a day before anything is typed. */
    public static IndicatorValueDraft empty(IndicatorValueId id, LocalDate day, Language language) {
        return new IndicatorValueDraft(id, day, null, "", language, false);
    }
}
