package org.tandem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.time.LocalDate;
import java.util.List;
import org.tandem.ui.Comparison.Difference;

/**
 * The fields of a form, bound to the draft whose own constraints they follow.
 *
 * @param <D> the draft that the fields fill
 */
public abstract class DraftFields<D extends Record> extends Div {

    protected final BeanValidationBinder<D> binder;

    protected DraftFields(Class<D> draft) {
        binder = Forms.binder(draft);
        addClassName("draft-fields");
    }

    /** What reads a draft into the fields and writes it from them. */
    public final BeanValidationBinder<D> binder() {
        return binder;
    }

    /** Adds the field of a text of three languages. */
    protected final void text(LocalizedTextField field, String property) {
        binder.forField(field).bind(property);
        add(field);
    }

    /** How a day reads where two drafts stand side by side. */
    protected static Span day(LocalDate day) {
        return new Span(Texts.current().date(day));
    }

    /** Where two drafts differ, under the labels of the fields; what nobody else writes has none to tell. */
    protected List<Difference> differences(D theirs, D mine) {
        return List.of();
    }

    /** What would be kept if mine were saved over theirs. */
    protected D over(D theirs, D mine) {
        return mine;
    }
}
