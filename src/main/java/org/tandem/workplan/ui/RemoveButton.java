package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.tandem.ui.Texts;

/** Takes a row out of a form. */
class RemoveButton extends Button {

    RemoveButton(Runnable remove) {
        super(Texts.current().text("milestone.update.remove"), click -> remove.run());
        addThemeVariants(ButtonVariant.TERTIARY);
    }

    /** Says to those who cannot see it which row it takes out. */
    void name(String row) {
        setAriaLabel(Texts.current().text("milestone.update.remove-row", row));
    }
}
