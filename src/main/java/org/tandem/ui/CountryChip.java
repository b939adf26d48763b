package org.tandem.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tandem.shared.Country;

/** The mark of a country: our own drawing of its flag and its letters, read out by its name. */
public class CountryChip extends Span {

    public CountryChip(Country country) {
        String name = Texts.current().country(country);
        addClassName("country");
        setTitle(name);
        Image flag = new Image("images/flag-" + country.name().toLowerCase(Locale.ROOT) + ".svg", "");
        Span letters = new Span(country.name());
        letters.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(name);
        spoken.addClassName("spoken");
        add(flag, letters, spoken);
    }
}
