package org.tandem.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Row;

@Repository
class OrganisationRepository {

    private final JdbcClient jdbc;

    OrganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(OrganisationId id, OrganisationDraft draft) {
        Country country = draft.country();
        jdbc.sql("""
                        insert into organisation (id, name, country)
                        values (:id, cast(:name as jsonb), :country)
                        """)
                .param("id", id.value())
                .param("name", LocalizedTextJson.write(draft.name()))
                .param("country", country == null ? null : country.name())
                .update();
    }

    List<OrganisationRow> all() {
        return jdbc.sql("select id, name, country from organisation")
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new OrganisationRow(
                            row.id("id", OrganisationId::new),
                            row.text("name"),
                            row.constantOrNull("country", Country.class));
                })
                .list();
    }
}
