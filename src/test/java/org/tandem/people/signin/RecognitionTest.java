package org.tandem.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

@TandemTest
@Import(Persons.class)
@Transactional
class RecognitionTest {

    @Autowired
    private Recognition recognition;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ana;

    @BeforeEach
    void ana() {
        ana = persons.somebody("Ana@example.com");
    }

    @Test
    void goesByTheVerifiedAddressTheFirstTimeAndByTheAccountEverAfter() {
        assertThat(recognition.personOf(account("one", "ANA@example.com", true)))
                .contains(ana);
        jdbc.sql("update person set email = 'new@example.com' where id = :id")
                .param("id", ana.value())
                .update();
        assertThat(recognition.personOf(account("one", "ANA@example.com", true)))
                .contains(ana);
        assertThat(recognition.personOf(account("one", "else@example.com", false)))
                .contains(ana);
    }

    @Test
    void ignoresAnAddressTheProviderHasNotVerified() {
        assertThat(recognition.personOf(account("one", "ana@example.com", false)))
                .isEmpty();
        assertThat(recognition.personOf(account("one", "ana@example.com", true)))
                .contains(ana);
    }

    @Test
    void knowsNobodyByAnAddressThatNoPersonHas() {
        assertThat(recognition.personOf(account("two", "other@example.com", true)))
                .isEmpty();
    }

    @Test
    void tellsTheSameNameAtTwoProvidersApart() {
        assertThat(recognition.personOf(account("https://a.example", "one", "ana@example.com", true)))
                .contains(ana);
        assertThat(recognition.personOf(account("https://b.example", "one", "other@example.com", true)))
                .isEmpty();
    }

    private static OidcUser account(String subject, String email, boolean verified) {
        return account("https://a.example", subject, email, verified);
    }

    private static OidcUser account(String issuer, String subject, String email, boolean verified) {
        Instant now = Instant.EPOCH;
        return new DefaultOidcUser(
                List.of(),
                new OidcIdToken(
                        "token",
                        now,
                        now.plusSeconds(60),
                        Map.of("iss", issuer, "sub", subject, "email", email, "email_verified", verified)));
    }
}
