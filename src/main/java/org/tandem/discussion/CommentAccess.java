package org.tandem.discussion;

/** What the person who asks may do with the comments on a subject. */
public enum CommentAccess {
    /** They are not to know whether there are any. */
    HIDDEN,
    READ,
    /** They may comment, but the stage of the subject's edition no longer lets anybody. */
    CLOSED,
    POST
}
