package org.tandem.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinSession;
import org.tandem.shared.Language;
import org.tandem.ui.Texts;

/** The three languages, each by its own name, for people whose choice is not known yet. */
class LanguageChoice extends Nav {

    LanguageChoice() {
        Texts texts = Texts.current();
        setAriaLabel(texts.text("people.language-choice"));
        for (Language language : Language.values()) {
            Button button = new Button(texts.word("shell.language", language), click -> choose(language));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("lang", language.code());
            if (language == texts.language()) {
                button.getElement().setAttribute("aria-current", "true");
            }
            add(button);
        }
    }

    private static void choose(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().setLocale(language.locale());
    }
}
