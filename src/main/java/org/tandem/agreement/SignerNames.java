package org.tandem.agreement;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;

/** The names of people who signed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SignerNames {

    private final JdbcClient database;

    SignerNames(JdbcClient database) {
        this.database = database;
    }

    Map<PersonId, String> of(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql("select person_id, name from person_profile where person_id = any(:people)")
                    .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                    .query((ResultSet columns) -> {
                        Row row = Row.of(columns);
                        names.put(row.id("person_id", PersonId::new), row.string("name"));
                    });
        }
        return names;
    }
}
