package org.tandem.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;
import org.tandem.shared.TranslationState;

/** A text in all the languages it has, each with how far it can be trusted. */
public class ThreeTexts extends UnorderedList {

    public ThreeTexts(LocalizedText text) {
        addClassName("three-texts");
        for (Language language : Language.values()) {
            Translation translation = text.in(language);
            if (translation.state() != TranslationState.MISSING) {
                add(item(language, translation, language == text.source()));
            }
        }
    }

    private static ListItem item(Language language, Translation translation, boolean source) {
        Texts texts = Texts.current();
        Span state = new Span(
                source ? texts.text("ui.translation.source") : texts.word("ui.translation", translation.state()));
        state.addClassName("note");
        return new ListItem(new LanguageMark(language), new WrittenSpan(translation.text(), language), state);
    }
}
