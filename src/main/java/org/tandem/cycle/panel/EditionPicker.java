package org.tandem.cycle.panel;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.ui.Navigation;
import org.tandem.ui.Texts;

/** Says which edition a page is about and leads to the same page in another one. */
public class EditionPicker extends Select<Edition> {

    /** @param page where the reader is */
    public EditionPicker(List<Edition> editions, Edition shown, Location page) {
        addClassName("edition-picker");
        setLabel(Texts.current().text("cycle.edition"));
        setItems(editions);
        setItemLabelGenerator(EditionPicker::label);
        setValue(editions.stream()
                .filter(edition -> edition.id().equals(shown.id()))
                .findFirst()
                .orElse(shown));
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                Navigation.to(EditionAddress.in(chosen.getValue(), page));
            }
        });
    }

    private static String label(Edition edition) {
        Texts texts = Texts.current();
        Integer number = edition.data().number();
        return number == null
                ? texts.text("cycle.edition.unnumbered", edition.code(), texts.word("stage", edition.stage()))
                : texts.text("cycle.edition.numbered", edition.code(), number, texts.word("stage", edition.stage()));
    }
}
