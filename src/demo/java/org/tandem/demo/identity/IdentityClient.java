package org.tandem.demo.identity;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** How Tandem knows the demo's provider. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class IdentityClient {

    static final String ID = "demo";
    static final String REDIRECT_PATH = "/login/oauth2/code/" + ID;

    /** Known to this process alone. */
    static final String SECRET = UUID.randomUUID().toString();

    /**
     * Made at the first sign-in: only then is the port known on which the provider listens to the back channel. The browser is
     * sent to addresses without a host, so it stays on the name it came by.
     */
    @Bean
    ClientRegistrationRepository demoRegistration(Environment environment) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(environment)));
    }

    private static ClientRegistration registration(Environment environment) {
        String backChannel = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return ClientRegistration.withRegistrationId(ID)
                .clientName("Tandem demo")
                .clientId(ID)
                .clientSecret(SECRET)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + REDIRECT_PATH)
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                .issuerUri(IdentityAddresses.ISSUER)
                .authorizationUri(IdentityAddresses.AUTHORIZE)
                .tokenUri(backChannel + IdentityAddresses.TOKEN)
                .jwkSetUri(backChannel + IdentityAddresses.KEYS)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", IdentityAddresses.SIGN_OUT))
                .build();
    }
}
