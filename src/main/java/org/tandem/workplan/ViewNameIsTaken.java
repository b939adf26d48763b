package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The person has another view of that name; large and small letters do not make two names. */
public final class ViewNameIsTaken extends BrokenRule {
    ViewNameIsTaken() {
        super("views.name-is-taken", "name");
    }
}
