package org.tandem.cycle;

import org.tandem.shared.BrokenRule;

/** Another edition has this word in its addresses. */
public final class EditionCodeIsTaken extends BrokenRule {
    EditionCodeIsTaken() {
        super("error.edition-code-is-taken", "code");
    }
}
