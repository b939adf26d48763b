package org.tandem.discussion;

import org.tandem.shared.BrokenRule;

/** The stage of the subject's edition no longer opens comments. */
public final class CommentingIsClosed extends BrokenRule {
    CommentingIsClosed() {
        super("error.commenting-is-closed", null);
    }
}
