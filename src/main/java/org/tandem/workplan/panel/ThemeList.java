package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow.ThemeName;

/** Themes by name, in the reader's alphabet; nothing where there are none. */
public class ThemeList extends UnorderedList {

    public ThemeList(Collection<ThemeName> themes) {
        Texts texts = Texts.current();
        Collator alphabet = Collator.getInstance(texts.language().locale());
        addClassName("themes");
        getElement().setAttribute("aria-label", texts.text("field.themes"));
        themes.stream()
                .sorted(Comparator.comparing(
                        theme -> theme.name().readIn(texts.language()).text(), alphabet))
                .forEach(theme -> add(LocalizedSpan.writeIn(new ListItem(), theme.name())));
        setVisible(!themes.isEmpty());
    }
}
