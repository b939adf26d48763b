package org.tandem.people.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.tandem.people.PersonPrincipal;
import org.tandem.shared.PersonId;

/** An identity provider's account together with the person it belongs to. */
final class SignedInAccount extends DefaultOidcUser implements PersonPrincipal {

    private final @Nullable PersonId person;

    SignedInAccount(OidcUser account, @Nullable PersonId person) {
        super(account.getAuthorities(), account.getIdToken(), account.getUserInfo());
        this.person = person;
    }

    @Override
    public @Nullable PersonId person() {
        return person;
    }
}
