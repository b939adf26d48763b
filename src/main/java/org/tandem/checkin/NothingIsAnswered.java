package org.tandem.checkin;

import org.tandem.shared.BrokenRule;

/** There is nothing to post: no row is answered, or somebody posted them already. */
public final class NothingIsAnswered extends BrokenRule {
    NothingIsAnswered() {
        super("error.check-in-empty", null);
    }
}
