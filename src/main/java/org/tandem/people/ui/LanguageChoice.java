package org.tandem.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinSession;
import org.tandem.shared.Language;

/** The three languages, each by its own name, for people whose choice is not known yet. */
class LanguageChoice extends Nav {

    LanguageChoice() {
        setAriaLabel(getTranslation("people.language-choice"));
        Language chosen = Language.of(getLocale());
        for (Language language : Language.values()) {
            Button button = new Button(getTranslation("people.language." + language.code()), click -> choose(language));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("lang", language.code());
            if (language == chosen) {
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
