package org.tandem.people.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** The configured identity providers, in the order of the configuration. */
@Component
public class SignInProviders {

    private final ClientRegistrationRepository registrations;
    private final SignInSettings settings;

    SignInProviders(ClientRegistrationRepository registrations, SignInSettings settings) {
        this.registrations = registrations;
        this.settings = settings;
    }

    @SuppressWarnings("unchecked")
    public List<SignInProvider> all() {
        return StreamSupport.stream(((Iterable<ClientRegistration>) registrations).spliterator(), false)
                .map(this::provider)
                .toList();
    }

    /** The provider, when there is no choice to make. */
    public Optional<SignInProvider> only() {
        List<SignInProvider> all = all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private SignInProvider provider(ClientRegistration registration) {
        String id = registration.getRegistrationId();
        return new SignInProvider(
                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + id,
                settings.names().getOrDefault(id, Map.of()),
                registration.getClientName());
    }
}
