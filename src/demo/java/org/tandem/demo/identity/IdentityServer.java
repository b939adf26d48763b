package org.tandem.demo.identity;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What the provider knows of its one client and says in its tokens. Its keys and sessions live as long as the process. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class IdentityServer {

    @Bean
    AuthorizationServerSettings identityAddresses() {
        return AuthorizationServerSettings.builder()
                .issuer(IdentityAddresses.ISSUER)
                .authorizationEndpoint(IdentityAddresses.AUTHORIZE)
                .tokenEndpoint(IdentityAddresses.TOKEN)
                .jwkSetEndpoint(IdentityAddresses.KEYS)
                .oidcLogoutEndpoint(IdentityAddresses.SIGN_OUT)
                .build();
    }

    @Bean
    RegisteredClientRepository onlyTandem() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(IdentityClient.ID)
                        .clientSecret("{noop}" + IdentityClient.SECRET)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        // One must be given; SameOrigin decides.
                        .redirectUri("http://127.0.0.1" + IdentityClient.REDIRECT_PATH)
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.EMAIL)
                        .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> emailInIdentityToken(DemoAccounts accounts) {
        return context -> {
            Authentication account = context.getPrincipal();
            if (account != null
                    && OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                accounts.find(account.getName())
                        .ifPresent(known -> context.getClaims()
                                .claim(StandardClaimNames.EMAIL, known.email())
                                .claim(StandardClaimNames.EMAIL_VERIFIED, true));
            }
        };
    }
}
