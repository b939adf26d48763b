package org.tandem.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/** What somebody sees who is signed in but holds no place in the Partnership: that it is so, and whom to ask. */
@Route(value = NoPlaceView.ADDRESS, autoLayout = false)
@PermitAll
class NoPlaceView extends PlainPage implements BeforeEnterObserver {

    static final String ADDRESS = "no-place";

    private final transient ContactSettings contacts;
    private final transient PlaceGuard places;
    private final transient AuthenticationContext authentication;

    NoPlaceView(ContactSettings contacts, PlaceGuard places, AuthenticationContext authentication) {
        super("people.no-place.title");
        this.contacts = contacts;
        this.places = places;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (places.isHeld()) {
            event.forwardTo("");
        }
    }

    @Override
    void write() {
        UnorderedList teams = new UnorderedList();
        for (Country country : Language.of(getLocale()).countries()) {
            teams.add(team(country));
        }
        Button signOut = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        add(paragraph("people.no-place.text"), paragraph("people.no-place.ask"), teams, signOut);
    }

    private ListItem team(Country country) {
        ListItem item = new ListItem(getTranslation("people.no-place.team." + country.name()));
        String email = contacts.of(country);
        if (email != null) {
            item.add(" · ");
            item.add(new Anchor("mailto:" + email, email));
        }
        return item;
    }
}
