package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.KeyedValue.Words;

/** A text in three languages in two versions: a row for each language in which they differ, the reader's own first. */
class ComparedWords {

    private final Texts texts = Texts.current();
    private final String label;
    private final @Nullable Words older;
    private final @Nullable Words newer;

    /** At least one of the two is there. */
    ComparedWords(String label, @Nullable Words older, @Nullable Words newer) {
        this.label = label;
        this.older = older;
        this.newer = newer;
    }

    /** Both as the reader reads them, nothing marked. */
    SideBySide asRead() {
        return SideBySide.ofValues(new Span(label), older, newer, false, words -> new LocalizedSpan(words.text()));
    }

    List<SideBySide> differences() {
        Set<Language> differing = older == null
                ? Objects.requireNonNull(newer).differingLanguages(null)
                : older.differingLanguages(newer);
        return Stream.concat(Stream.of(texts.language()), Stream.of(Language.values()))
                .distinct()
                .filter(differing::contains)
                .map(this::in)
                .toList();
    }

    private SideBySide in(Language language) {
        Translation before = translation(older, language);
        Translation after = translation(newer, language);
        String name = language == texts.language()
                ? label
                : texts.text("workplan.compare.in-language", label, language.name());
        SideBySide row = SideBySide.ofTexts(new Span(name), before.text(), after.text(), language);
        String stateBefore = state(older, language);
        String stateAfter = state(newer, language);
        return stateBefore.equals(stateAfter)
                ? row
                : new SideBySide(row.label(), noted(row.older(), stateBefore), noted(row.newer(), stateAfter));
    }

    private static Translation translation(@Nullable Words words, Language language) {
        return words == null ? Translation.MISSING : words.text().in(language);
    }

    /** How far the text can be trusted, in words; empty where there is none. */
    private String state(@Nullable Words words, Language language) {
        if (words == null) {
            return "";
        }
        LocalizedText text = words.text();
        return text.source() == language
                ? texts.text("ui.translation.source")
                : texts.word("ui.translation", text.in(language).state());
    }

    private static Component noted(Component text, String state) {
        Span note = new Span(state);
        note.addClassName("note");
        return state.isEmpty() ? text : new Div(new Div(text), note);
    }
}
