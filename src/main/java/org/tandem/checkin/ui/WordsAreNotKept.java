package org.tandem.checkin.ui;

import org.tandem.shared.BrokenRule;

/** A row holds words that would be lost with it; their writer sees to them before the page shows anything else there. */
final class WordsAreNotKept extends BrokenRule {
    /** @param messageKey which words, and what to do about them */
    WordsAreNotKept(String messageKey) {
        super(messageKey, null);
    }
}
