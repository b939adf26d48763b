package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.ui.DifferenceMark;
import org.tandem.ui.TextDifference;
import org.tandem.ui.WordDifference;

/** What a field holds in the older and in the newer version, as each column shows it. */
record SideBySide(Component label, Component older, Component newer) {

    /** Two texts with the differing words marked; what is missing shows as a dash. @param language null when it may be any */
    static SideBySide ofTexts(Component label, String older, String newer, @Nullable Language language) {
        WordDifference difference = WordDifference.between(older, newer, language == null ? Language.EN : language);
        return new SideBySide(
                label,
                older.isEmpty() ? dash() : TextDifference.older(difference, language),
                newer.isEmpty() ? dash() : TextDifference.newer(difference, language));
    }

    /** Two values, each marked as a whole where they differ; what is missing shows as a dash. */
    static <V> SideBySide ofValues(
            Component label, @Nullable V older, @Nullable V newer, boolean differ, Function<V, Component> show) {
        return new SideBySide(
                label,
                older == null ? dash() : marked(show.apply(older), differ, DifferenceMark::removed),
                newer == null ? dash() : marked(show.apply(newer), differ, DifferenceMark::added));
    }

    private static Component marked(Component shown, boolean differ, Function<Component, Component> mark) {
        return differ ? mark.apply(shown) : shown;
    }

    private static Component dash() {
        return new Span("–");
    }
}
