package org.tandem.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Where somebody goes who must sign in first: to the only provider at once, else to the page that lists them. */
@Component
public class SignInEntry extends LoginUrlAuthenticationEntryPoint {

    private final SignInProviders providers;

    SignInEntry(SignInProviders providers) {
        super("/" + SignInAddresses.SIGN_IN);
        this.providers = providers;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        return providers.only().map(SignInProvider::address).orElseGet(this::getLoginFormUrl);
    }
}
