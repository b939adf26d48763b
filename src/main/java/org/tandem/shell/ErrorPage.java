package org.tandem.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** A page in place of the one that was asked for: what happened, what to do, the way home. */
@AnonymousAllowed
abstract class ErrorPage extends HtmlContainer implements TitledPage {

    private final String title;

    /**
     * @param tag {@code main} for a page that stands without the frame, which has that landmark
     * @param key the prefix of the two texts, {@code .title} and {@code .message}
     */
    ErrorPage(String tag, String key) {
        super(tag);
        Texts texts = Texts.current();
        title = texts.text(key + ".title");
        addClassName("page");
        add(
                new PageHeader(title),
                new Paragraph(texts.text(key + ".message")),
                new Anchor("", texts.text("shell.to-home")));
    }

    @Override
    public String title() {
        return title;
    }
}
