package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A unit, a baseline or a target says nothing without the name of what is measured. */
public final class IndicatorNeedsName extends BrokenRule {
    IndicatorNeedsName() {
        super("error.indicator-needs-name", "indicator");
    }
}
