package org.tandem.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tandem.shared.Country;

/** The mark of a country: our own drawing of its flag and its letters, read out by its name. */
public class CountryChip extends Span {

    public CountryChip(Country country) {
        String name = Texts.current().country(country);
        // One element with one name, its flag drawn by its class: it stands on every line of every page.
        addClassNames("country", "country-" + country.name().toLowerCase(Locale.ROOT));
        setTitle(name);
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        setText(country.name());
    }
}
