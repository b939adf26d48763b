package org.tandem.shared;

import org.jspecify.annotations.Nullable;

/** A rule said no. Its message is for people: the page translates the key and shows it beside the field, keeping what was typed. */
public abstract class BrokenRule extends RuntimeException {

    private final String messageKey;
    private final @Nullable String field;

    /** @param field the field the message belongs beside, null when it concerns the whole */
    protected BrokenRule(String messageKey, @Nullable String field) {
        super(messageKey);
        this.messageKey = messageKey;
        this.field = field;
    }

    public String messageKey() {
        return messageKey;
    }

    public @Nullable String field() {
        return field;
    }
}
