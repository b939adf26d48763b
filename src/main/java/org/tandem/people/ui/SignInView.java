package org.tandem.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tandem.people.CurrentPerson;
import org.tandem.people.signin.SignInAddresses;
import org.tandem.people.signin.SignInProvider;
import org.tandem.people.signin.SignInProviders;
import org.tandem.shared.Language;

/** Where one chooses with which identity provider to sign in; with only one there is nothing to choose, so it goes there. */
@Route(value = SignInAddresses.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends PlainPage implements BeforeEnterObserver {

    private final transient SignInProviders providers;
    private final transient CurrentPerson current;
    private boolean failed;

    SignInView(SignInProviders providers, CurrentPerson current) {
        super("people.sign-in.title");
        this.providers = providers;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        failed = event.getLocation().getQueryParameters().getParameters().containsKey(SignInAddresses.ERROR);
        if (current.isSignedIn()) {
            event.forwardTo("");
        } else if (!failed) {
            providers.only().map(SignInProvider::address).ifPresent(event::forwardToUrl);
        }
    }

    @Override
    void write() {
        add(paragraph(failed ? "people.sign-in.failed" : "people.sign-in.choose"));
        Language language = Language.of(getLocale());
        UnorderedList list = new UnorderedList();
        for (SignInProvider provider : providers.all()) {
            Anchor link = new Anchor(
                    provider.address(),
                    getTranslation("people.sign-in.with", provider.name(language)),
                    AnchorTarget.DEFAULT);
            // Signing in happens outside the pages' router.
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        add(list);
    }
}
