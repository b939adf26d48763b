package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A milestone cannot be due before it starts. */
public final class DueBeforeStart extends BrokenRule {
    /** @param field the field of the form that holds the due date */
    DueBeforeStart(String field) {
        super("validation.due-before-start", field);
    }
}
