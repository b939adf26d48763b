package org.tandem.people.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.PersonId;

/** Which account of which identity provider is whom. */
@Repository
class IdentityRepository {

    private final JdbcClient jdbc;

    IdentityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> find(String issuer, String subject) {
        return jdbc.sql("select person_id from sign_in_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Remembers the account as that of the person with the e-mail address; without such a person nothing happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    void link(String issuer, String subject, String email) {
        jdbc.sql("""
                        insert into sign_in_identity (issuer, subject, person_id)
                        select :issuer, :subject, id from person where lower(email) = lower(:email)
                        on conflict (issuer, subject) do nothing
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("email", email)
                .update();
    }
}
