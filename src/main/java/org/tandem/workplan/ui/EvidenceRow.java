package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.function.Consumer;
import org.tandem.ui.Forms;
import org.tandem.ui.Texts;
import org.tandem.workplan.EvidenceLink;

/** One link: its address and what it shows. */
class EvidenceRow extends Div {

    private final BeanValidationBinder<EvidenceLink> binder = Forms.binder(EvidenceLink.class);
    private final TextField url = new TextField(Texts.current().text("milestone.update.link-address"));
    private final TextField label = new TextField(Texts.current().text("milestone.update.link-label"));

    EvidenceRow(EvidenceLink link, Runnable changed, Consumer<EvidenceRow> removed) {
        addClassName("form-row");
        url.addClassName("grows");
        label.addClassName("grows");
        binder.forField(url).bind("url");
        binder.forField(label).bind("label");
        binder.readRecord(link);
        url.addValueChangeListener(event -> changed.run());
        label.addValueChangeListener(event -> changed.run());
        RemoveButton remove = new RemoveButton(() -> removed.accept(this));
        remove.name(Texts.current().text("milestone.update.link"));
        add(url, label, remove);
    }

    EvidenceLink link() {
        return new EvidenceLink(url.getValue(), label.getValue());
    }

    boolean isBlank() {
        return url.isEmpty() && label.isEmpty();
    }

    /** Says what is wrong with the link; an empty one is none. @return whether nothing is */
    boolean check() {
        return isBlank() || binder.validate().isOk();
    }

    void focus() {
        url.focus();
    }
}
