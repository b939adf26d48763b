package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.List;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.Forms;
import org.tandem.ui.Texts;

/** The fields of a form, bound to the draft whose own constraints they follow. */
abstract class DraftFields<D extends Record> extends Div {

    final BeanValidationBinder<D> binder;

    DraftFields(Class<D> draft) {
        binder = Forms.binder(draft);
        addClassName("draft-fields");
    }

    /** Where two drafts differ, under the labels of the fields. */
    abstract List<Difference> differences(D theirs, D mine);

    /** What would be kept if mine were saved over theirs. */
    D over(D theirs, D mine) {
        return mine;
    }

    static String label(String field) {
        return Texts.current().text("workplan.field." + field);
    }
}
