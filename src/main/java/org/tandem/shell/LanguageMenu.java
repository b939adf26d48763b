package org.tandem.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import org.tandem.shared.Language;
import org.tandem.ui.Texts;

/** The three languages, each by its own name. */
class LanguageMenu extends MenuBar {

    LanguageMenu(PageLanguage pageLanguage) {
        Texts texts = Texts.current();
        Language current = texts.language();
        addClassName("language-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = addItem(current.code().toUpperCase(Locale.ROOT));
        root.setAriaLabel(texts.text("shell.language", texts.word("language", current)));
        for (Language language : Language.values()) {
            MenuItem item = root.getSubMenu().addItem(texts.word("shell.language", language));
            item.getElement().setAttribute("lang", language.code());
            item.setCheckable(true);
            item.setChecked(language == current);
            item.addClickListener(event -> pageLanguage.choose(language));
        }
    }
}
