package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** An update lacks what its kind or status asks for (product.md §2, Status). */
public final class IncompleteUpdate extends BrokenRule {
    IncompleteUpdate(String messageKey, String field) {
        super(messageKey, field);
    }
}
