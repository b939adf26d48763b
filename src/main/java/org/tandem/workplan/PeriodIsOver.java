package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A period on which nobody reports any more: neither the one of today nor the one before. */
public final class PeriodIsOver extends BrokenRule {
    PeriodIsOver() {
        super("error.period-is-over", null);
    }
}
