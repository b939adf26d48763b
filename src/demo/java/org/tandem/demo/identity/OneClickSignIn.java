package org.tandem.demo.identity;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets anybody in as any of the accounts, without a password: this is a demo. */
@Component
@Profile("demo")
class OneClickSignIn implements AuthenticationProvider {

    static final String ACCOUNT = "account";

    private final DemoAccounts accounts;

    OneClickSignIn(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        DemoAccount account = accounts.find(attempt.getName())
                .orElseThrow(() -> new BadCredentialsException("The demo has no such account"));
        // The provider takes the time of signing in, which its tokens tell, from the authority.
        return UsernamePasswordAuthenticationToken.authenticated(
                account.key(), null, List.of(FactorGrantedAuthority.fromFactor("CLICK")));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
