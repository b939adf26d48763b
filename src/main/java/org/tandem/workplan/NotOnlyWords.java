package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A minor revision changes spelling and translations of text fields and nothing else (product.md §3). */
public final class NotOnlyWords extends BrokenRule {
    NotOnlyWords() {
        super("error.not-only-words", null);
    }
}
