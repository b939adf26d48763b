package org.tandem.discussion.panel;

/** What of a conversation is shown. */
enum StreamFilter {
    ALL,
    COMMENTS,
    CHANGES
}
