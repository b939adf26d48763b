package org.tandem.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tandem.people.signin.SignInAddresses;

/** Says that one is signed out, and stays until one asks to sign in again. */
@Route(value = SignInAddresses.SIGNED_OUT, autoLayout = false)
@AnonymousAllowed
class SignedOutView extends PlainPage {

    SignedOutView() {
        super("people.signed-out.title");
    }

    @Override
    void write() {
        Anchor again = new Anchor("/", getTranslation("people.signed-out.again"), AnchorTarget.DEFAULT);
        again.setRouterIgnore(true);
        add(paragraph("people.signed-out.text"), again);
    }
}
