package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Neither a filter nor an order is chosen, so a view would show what every plan shows by itself. */
public final class NothingToSave extends BrokenRule {
    NothingToSave() {
        super("views.nothing-to-save", null);
    }
}
