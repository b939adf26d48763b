package org.tandem.demo.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tandem.people.signin.SignInAddresses;

/** The provider sends nobody anywhere but back to the Tandem by whose address it was opened. */
final class SameOrigin {

    private SameOrigin() {}

    static void checkSignIn(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        if (!isHere(request.getRedirectUri(), IdentityClient.REDIRECT_PATH)) {
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(refusal("redirect_uri"), null);
        }
    }

    static void checkSignOut(OidcLogoutAuthenticationContext context) {
        OidcLogoutAuthenticationToken request = context.getAuthentication();
        if (!isHere(request.getPostLogoutRedirectUri(), "/" + SignInAddresses.SIGNED_OUT)) {
            throw new OAuth2AuthenticationException(refusal("post_logout_redirect_uri"));
        }
    }

    private static boolean isHere(@Nullable String address, String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .toUriString()
                .equals(address);
    }

    private static OAuth2Error refusal(String parameter) {
        return new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, parameter + " is not an address of this Tandem", null);
    }
}
