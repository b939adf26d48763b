package org.tandem.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tandem.shared.Language;
import org.tandem.ui.ReaderLanguage;
import org.tandem.ui.Texts;

/** Pages come in the reader's language, wherever the link came from; before sign-in in the browser's. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final ObjectProvider<ReaderLanguage> reader;

    PageLanguage(ObjectProvider<ReaderLanguage> reader) {
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            UI page = start.getUI();
            readersOwn(page.getSession());
            ConnectionWords.tell(page, Texts.of(page.getSession().getLocale()));
        });
        event.addIndexHtmlRequestListener(page -> {
            VaadinSession session = VaadinSession.getCurrent();
            readersOwn(session);
            Element html = page.getDocument().getElementsByTag("html").get(0);
            html.attr("lang", Language.of(session.getLocale()).code());
        });
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
