package org.tandem.ui;

import com.vaadin.flow.component.select.Select;
import org.tandem.shared.Language;

/** Says in which language somebody writes; it opens on the reader's own. */
public class LanguageSelect extends Select<Language> {

    public LanguageSelect() {
        Texts texts = Texts.current();
        setLabel(texts.text("ui.translation.written-in"));
        setItems(Language.values());
        setItemLabelGenerator(language -> texts.word("language", language));
        setValue(texts.language());
    }
}
