package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A list of titles is longer than a plan is likely to mean, or a line of it longer than a title. */
public final class TooManyTitles extends BrokenRule {

    private TooManyTitles(String messageKey) {
        super(messageKey, "lines");
    }

    static TooManyTitles lines() {
        return new TooManyTitles("error.too-many-titles");
    }

    static TooManyTitles characters() {
        return new TooManyTitles("error.title-line-too-long");
    }
}
