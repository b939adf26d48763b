package org.tandem.demo.database;

/** A reason not to start that the person at the keyboard can act on; its message is one line and is all they are shown. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
