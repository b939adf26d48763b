package org.tandem.people.signin;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.PersonId;

/**
 * Recognises who an account is: by the provider's own name for it, and the first time by the e-mail address, provided the
 * provider has verified it. Asks for no right, because nobody is signed in yet.
 */
@Component
class Recognition {

    private final IdentityRepository identities;

    Recognition(IdentityRepository identities) {
        this.identities = identities;
    }

    /** Empty for somebody Tandem does not know. */
    @Transactional
    Optional<PersonId> personOf(OidcUser account) {
        // Both stand in every token that has passed the validation of OpenID Connect.
        String issuer = Objects.requireNonNull(account.getIssuer()).toString();
        String subject = Objects.requireNonNull(account.getSubject());
        Optional<PersonId> known = identities.find(issuer, subject);
        String email = account.getEmail();
        if (known.isPresent() || email == null || !Boolean.TRUE.equals(account.getEmailVerified())) {
            return known;
        }
        identities.link(issuer, subject, email);
        return identities.find(issuer, subject);
    }
}
