package org.tandem.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tandem.shared.Language;

/** Markdown that somebody wrote, shown in its language; it runs no script and loads nothing. */
public class MarkdownView extends Div {

    public MarkdownView(String markdown, Language language) {
        this(markdown, language, List.of());
    }

    /** @param named whom the words speak to by @ and their name, which stands out */
    public MarkdownView(String markdown, Language language, List<String> named) {
        addClassName("markdown");
        getElement().setAttribute("lang", language.code());
        getElement().setAttribute("dir", "auto");
        add(new Html("<div>" + SafeMarkdown.toHtml(markdown, named) + "</div>"));
    }
}
