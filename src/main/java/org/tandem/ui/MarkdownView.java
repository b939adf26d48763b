package org.tandem.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.tandem.shared.Language;

/** Markdown that somebody wrote, shown in its language; it runs no script and loads nothing. */
public class MarkdownView extends Div {

    public MarkdownView(String markdown, Language language) {
        addClassName("markdown");
        getElement().setAttribute("lang", language.code());
        getElement().setAttribute("dir", "auto");
        add(new Html("<div>" + SafeMarkdown.toHtml(markdown) + "</div>"));
    }
}
