package org.tandem.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** A page in place of the one that was asked for: what happened, what to do, the way home. */
abstract class ErrorPage extends Div implements TitledPage {

    private final String title;

    /** @param key the prefix of the two texts, {@code .title} and {@code .message} */
    ErrorPage(String key) {
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
