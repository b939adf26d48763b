package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;

/**
 * Something computed that deserves a look; it stands beside the headline and never replaces it (product.md §2).
 *
 * @param country the country it concerns, null when it concerns the milestone
 * @param days how many days late, ahead, slipped or silent; 0 for signals without days
 */
public record Signal(Kind kind, @Nullable Country country, int days) {

    /** In the order in which they are shown. */
    public enum Kind {
        OVERDUE,
        DUE_SOON,
        SLIPPED,
        SILENT,
        ONE_SIDED,
        DIVERGENCE,
        NO_EVIDENCE,
        LANGUAGE
    }

    static Signal of(Kind kind) {
        return new Signal(kind, null, 0);
    }

    static Signal days(Kind kind, long days) {
        return new Signal(kind, null, Math.toIntExact(days));
    }
}
