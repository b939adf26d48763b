package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.ui.Texts;

/**
 * Shows what somebody else saved while a form was being filled, above that form with all that was typed; whoever filled it
 * decides which of the two comes last.
 */
class Meanwhile extends Div {

    private final Runnable discard;

    /** @param discard leaves the form and what was typed into it */
    Meanwhile(Runnable discard) {
        this.discard = discard;
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        addClassName("meanwhile");
    }

    /**
     * @param theirs what the other one saved
     * @param saveMine saves what was typed as the word after theirs
     */
    void show(Component theirs, Runnable saveMine) {
        Texts texts = Texts.current();
        Button mine = new Button(texts.text("milestone.meanwhile.post-mine"), click -> {
            removeAll();
            saveMine.run();
        });
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        Button keepTheirs = new Button(texts.text("milestone.meanwhile.discard"), click -> discard.run());
        Div choice = new Div(mine, keepTheirs);
        choice.addClassName("form-row");
        removeAll();
        add(new Paragraph(texts.text("milestone.meanwhile")), theirs, choice);
        getElement().callJsFunction("focus");
    }
}
