package org.tandem.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tandem.shared.Language;
import org.tandem.ui.ReaderLanguage;

/**
 * Pages come in the reader's language, wherever the link came from; before sign-in in the browser's. Vaadin writes the
 * session's locale into {@code <html lang>}.
 */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final ObjectProvider<ReaderLanguage> reader;

    PageLanguage(ObjectProvider<ReaderLanguage> reader) {
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> readersOwn(start.getSession()));
        event.getSource().addUIInitListener(start -> readersOwn(start.getUI().getSession()));
    }

    /** Keeps the choice and shows the same page again in that language. */
    void choose(Language language) {
        reader.ifAvailable(readers -> readers.choose(language));
        UI page = UI.getCurrent();
        page.getSession().setLocale(language.locale());
        page.getPage().reload();
    }

    private void readersOwn(VaadinSession session) {
        reader.stream()
                .flatMap(readers -> readers.current().stream())
                .forEach(language -> session.setLocale(language.locale()));
    }
}
