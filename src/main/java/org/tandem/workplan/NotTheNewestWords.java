package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Only the newest words of a country's line are corrected: what was corrected or followed by others since stays as it is. */
public final class NotTheNewestWords extends BrokenRule {
    NotTheNewestWords() {
        super("error.not-the-newest-words", null);
    }
}
