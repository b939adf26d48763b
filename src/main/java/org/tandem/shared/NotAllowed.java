package org.tandem.shared;

/** The person may read the thing but not do this to it. */
public final class NotAllowed extends BrokenRule {
    public NotAllowed() {
        super("error.not-allowed", null);
    }
}
