package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The person keeps as many views as one can still find one's way in: {@value SavedViewRow#MOST}. */
public final class TooManyViews extends BrokenRule {
    TooManyViews() {
        super("views.too-many", null);
    }
}
