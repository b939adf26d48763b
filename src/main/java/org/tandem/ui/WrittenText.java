package org.tandem.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.tandem.shared.Language;

/** What a person wrote, in the language they wrote it in; the language is marked where it is not the reader's. */
public class WrittenText extends Span {

    public WrittenText(String text, Language language) {
        add(new WrittenSpan(text, language));
        if (language != Texts.current().language()) {
            add(new Text(" "), new LanguageMark(language));
        }
    }
}
