package org.tandem.checkin.ui;

import org.tandem.shared.BrokenRule;

/** A field holds words that the server refused; its writer mends them before the page shows anything else there. */
final class WordsAreNotKept extends BrokenRule {
    WordsAreNotKept() {
        super("check-in.unsaved-fields", null);
    }
}
