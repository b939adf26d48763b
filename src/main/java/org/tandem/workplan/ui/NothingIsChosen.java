package org.tandem.workplan.ui;

import org.tandem.shared.BrokenRule;

/** Every row that something was to be done to has left the choice. */
final class NothingIsChosen extends BrokenRule {
    NothingIsChosen() {
        super("error.nothing-is-chosen", null);
    }
}
