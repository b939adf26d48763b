package org.tandem.ui;

import com.vaadin.flow.component.Text;
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
        // One image with one name: few elements, for it stands on every line of every page.
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        add(flag, new Text(country.name()));
    }
}
