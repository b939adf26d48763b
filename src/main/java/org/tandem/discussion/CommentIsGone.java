package org.tandem.discussion;

import org.tandem.shared.BrokenRule;

/** The comment was taken back by whoever wrote it. */
public final class CommentIsGone extends BrokenRule {
    CommentIsGone() {
        super("error.comment-is-gone", null);
    }
}
