package org.tandem.demo.identity;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The provider's own walls. It shares the session's cookie with Tandem, so all it keeps there has names of its own: else
 * signing in here would sign in there, and overwrite the page that Tandem saved.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class IdentitySecurity {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain identity(HttpSecurity http, OneClickSignIn oneClick) {
        return http.securityMatcher(IdentityAddresses.ALL)
                .with(new OAuth2AuthorizationServerConfigurer(), IdentitySecurity::endpoints)
                .authorizeHttpRequests(requests -> requests.requestMatchers(IdentityAddresses.SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(IdentityAddresses.SIGN_IN).usernameParameter(OneClickSignIn.ACCOUNT))
                .authenticationProvider(oneClick)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint(IdentityAddresses.SIGN_IN))
                        // The list of accounts was left open until its session had ended: show a fresh one.
                        .accessDeniedHandler((request, response, reason) ->
                                response.sendRedirect(request.getContextPath() + IdentityAddresses.SIGN_IN)))
                .securityContext(context -> context.securityContextRepository(ownContext()))
                .requestCache(cache -> cache.requestCache(ownSavedRequest()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .build();
    }

    private static void endpoints(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(IdentitySecurity::checkAddresses))
                .oidc(oidc -> oidc.logoutEndpoint(
                        endpoint -> endpoint.authenticationProviders(IdentitySecurity::checkAddresses)));
    }

    private static void checkAddresses(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider signIn) {
                signIn.setAuthenticationValidator(((Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext>)
                                SameOrigin::checkSignIn)
                        .andThen(OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR));
            } else if (provider instanceof OidcLogoutAuthenticationProvider signOut) {
                signOut.setAuthenticationValidator(SameOrigin::checkSignOut);
            }
        }
    }

    private static HttpSessionSecurityContextRepository ownContext() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey("DEMO_IDENTITY_SECURITY_CONTEXT");
        return repository;
    }

    private static HttpSessionRequestCache ownSavedRequest() {
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("DEMO_IDENTITY_SAVED_REQUEST");
        return cache;
    }
}
