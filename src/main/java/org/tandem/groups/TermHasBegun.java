package org.tandem.groups;

import org.tandem.shared.BrokenRule;

/** Only a term that has not begun can be withdrawn; one that has is ended and stays on record. */
public final class TermHasBegun extends BrokenRule {
    TermHasBegun() {
        super("error.term-has-begun", null);
    }
}
