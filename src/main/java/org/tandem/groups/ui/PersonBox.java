package org.tandem.groups.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.groups.PersonChoice;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.Texts;

/** Chooses somebody by what they are as well as by their name; what is typed is looked for, a page of answers at a time. */
class PersonBox extends ComboBox<PersonChoice> {

    /** Finds persons by some words. */
    interface Search {
        List<PersonChoice> find(String words, int offset, int limit);
    }

    PersonBox(String label, Search search) {
        super(label);
        setItemLabelGenerator(PersonBox::label);
        setItems(query -> search.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setWidthFull();
    }

    private static String label(PersonChoice person) {
        return Stream.concat(
                        Stream.of(person.name()),
                        Stream.of(person.position(), person.organisationName())
                                .filter(text -> text != null)
                                .map(PersonBox::read))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String read(LocalizedText text) {
        return text.readIn(Texts.current().language()).text();
    }
}
