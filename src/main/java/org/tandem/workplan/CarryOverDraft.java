package org.tandem.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/**
 * What a form says becomes of an unfinished goal or milestone.
 *
 * @param choice null until one is made
 * @param reason empty for none; one that is carried has none, whatever stands here
 */
public record CarryOverDraft(
        @NotNull(message = "{validation.missing}") @Nullable CarryChoice choice,

        @Size(max = CarryOverDraft.LONGEST_REASON, message = "{validation.too-long}") @CleanText(lines = true)
        String reason,

        @NotNull Language language) {

    public static final int LONGEST_REASON = 1000;

    /** What the form opens with. @param writesIn the language in which whoever opens it writes */
    public static CarryOverDraft of(@Nullable CarryDecision decision, Language writesIn) {
        CarryDecision.Reason said = decision == null ? null : decision.reason();
        return new CarryOverDraft(
                decision == null ? null : decision.choice(),
                said == null ? "" : said.words(),
                said == null ? writesIn : said.language());
    }

    /**
     * Whether a reason is asked for: to drop something and to take out again what was carried.
     *
     * @param before what stood before, null for nothing
     */
    public static boolean asksForReason(@Nullable CarryDecision before, @Nullable CarryChoice choice) {
        return choice == CarryChoice.DROPPED || choice == CarryChoice.CLOSED && carried(before);
    }

    private static boolean carried(@Nullable CarryDecision decision) {
        return decision != null && decision.choice() == CarryChoice.CARRIED;
    }

    CarryDecision.@Nullable Reason said() {
        return choice == CarryChoice.CARRIED || reason.isBlank() ? null : new CarryDecision.Reason(reason, language);
    }
}
