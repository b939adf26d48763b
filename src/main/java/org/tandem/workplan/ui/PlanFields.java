package org.tandem.workplan.ui;

import org.tandem.ui.DraftFields;
import org.tandem.ui.Texts;

/** The fields of a plan's goal or milestone, which have the same names wherever they stand. */
abstract class PlanFields<D extends Record> extends DraftFields<D> {

    PlanFields(Class<D> draft) {
        super(draft);
    }

    static String label(String field) {
        return Texts.current().text("workplan.field." + field);
    }
}
