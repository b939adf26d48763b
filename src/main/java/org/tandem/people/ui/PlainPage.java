package org.tandem.people.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.tandem.shared.Language;
import org.tandem.ui.TitledPage;

/** A page outside the application's frame: a heading, a few sentences, and the choice of language. */
abstract class PlainPage extends Main implements LocaleChangeObserver, TitledPage {

    private final String titleKey;

    PlainPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("plain-page");
        getStyle().setMaxWidth("40rem").setMargin("0 auto").setPadding("2rem 1rem");
    }

    /** Adds what stands between the heading and the choice of language; called again when the language changes. */
    abstract void write();

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        removeAll();
        Page page = event.getUI().getPage();
        page.setTitle(getPageTitle());
        page.executeJs(
                "document.documentElement.lang = $0",
                Language.of(event.getLocale()).code());
        add(new H1(title()));
        write();
        add(new LanguageChoice());
    }

    @Override
    public final String title() {
        return getTranslation(titleKey);
    }

    final Paragraph paragraph(String key) {
        return new Paragraph(getTranslation(key));
    }
}
