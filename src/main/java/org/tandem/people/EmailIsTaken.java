package org.tandem.people;

import org.tandem.shared.BrokenRule;

/** Somebody else has the e-mail address; by it a person is recognised at the first sign-in, so it stands once. */
public final class EmailIsTaken extends BrokenRule {
    EmailIsTaken() {
        super("error.email-is-taken", "email");
    }
}
