package org.tandem.groups;

import org.tandem.shared.BrokenRule;

/** A term has at least one day. */
public final class TermEndsBeforeItBegins extends BrokenRule {
    TermEndsBeforeItBegins() {
        super("error.term-ends-before-it-begins", "until");
    }
}
