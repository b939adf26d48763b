package org.tandem.people.signin;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** What Spring Security asks at the end of a sign-in: the account, with the person it belongs to if there is one. */
@Component
class SignedInAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final Recognition recognition;

    SignedInAccounts(Recognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser account = provider.loadUser(request);
        return new SignedInAccount(account, recognition.personOf(account).orElse(null));
    }
}
