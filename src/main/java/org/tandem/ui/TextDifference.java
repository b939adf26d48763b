package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.ui.WordDifference.Kind;
import org.tandem.ui.WordDifference.Segment;

/** One of two texts, with the words marked that the other does not have. */
public final class TextDifference extends Span {

    private TextDifference(
            WordDifference difference, Kind own, Function<Component, Component> mark, @Nullable Language language) {
        addClassName("text-difference");
        getElement().setAttribute("dir", "auto");
        if (language != null) {
            getElement().setAttribute("lang", language.code());
        }
        for (Segment segment : difference.segments()) {
            if (segment.kind() == Kind.SAME) {
                add(new Text(segment.text()));
            } else if (segment.kind() == own) {
                add(mark.apply(new Text(segment.text())));
            }
        }
    }

    /** The older text. @param language in which it is written; null when it may be any */
    public static TextDifference older(WordDifference difference, @Nullable Language language) {
        return new TextDifference(difference, Kind.REMOVED, DifferenceMark::removed, language);
    }

    /** The newer text. @param language in which it is written; null when it may be any */
    public static TextDifference newer(WordDifference difference, @Nullable Language language) {
        return new TextDifference(difference, Kind.ADDED, DifferenceMark::added, language);
    }
}
