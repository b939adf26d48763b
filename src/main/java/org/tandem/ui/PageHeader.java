package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its title, one line of context, its acts. The title takes the focus when one comes to the page. */
public class PageHeader extends Header {

    private static final String TITLE_ID = "page-title";

    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String text) {
        this();
        title.setText(text);
    }

    /** For a title that people wrote, such as {@link LocalizedSpan}. */
    public PageHeader(Component... text) {
        addClassName("page-header");
        title.setId(TITLE_ID);
        title.getElement().setAttribute("tabindex", "-1");
        title.add(text);
        context.addClassName("page-context");
        actions.addClassName("page-actions");
        add(title, actions);
    }

    /** Gives the focus to the title of the page that one is on, without moving what one sees. */
    public static void lead() {
        UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus({preventScroll: true})", TITLE_ID);
    }

    /** One line below the title that says where one is and what time it is there. */
    public PageHeader context(Component... line) {
        context.removeAll();
        context.add(line);
        add(context);
        return this;
    }

    public PageHeader context(String line) {
        context.setText(line);
        add(context);
        return this;
    }

    public PageHeader actions(Component... acts) {
        actions.removeAll();
        actions.add(acts);
        return this;
    }
}
