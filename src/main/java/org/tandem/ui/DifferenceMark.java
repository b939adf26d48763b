package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** Says of what it holds that only one of two texts has it, by colour and line for the eye and by a word for the ear. */
public final class DifferenceMark extends HtmlContainer {

    private DifferenceMark(String tag, String spoken, Component content) {
        super(tag);
        Span words = new Span(Texts.current().text(spoken) + " ");
        words.addClassName("spoken");
        add(words, content);
    }

    /** The newer text has it no more. */
    public static DifferenceMark removed(Component content) {
        return new DifferenceMark("del", "ui.difference.removed", content);
    }

    /** The older text did not have it yet. */
    public static DifferenceMark added(Component content) {
        return new DifferenceMark("ins", "ui.difference.added", content);
    }
}
