package org.tandem.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Change;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditRepository {

    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    AuditRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void append(UUID id, Change change) {
        var group = change.group();
        var edition = change.edition();
        var by = change.by();
        var as = change.as();
        var country = as == null ? null : as.country();
        var sector = as == null ? null : as.sector();
        database.sql("""
                insert into audit_entry (id, subject_kind, subject_id, action, group_id, edition_id, draft, done_at,
                                         by_id, by_role, by_country, by_sector, fields)
                values (:id, :kind, :subject, :action, :group, :edition, :draft, :at,
                        :by, :role, :country, :sector, cast(:fields as jsonb))
                """)
                .param("id", id)
                .param("kind", change.subject().kind().name())
                .param("subject", change.subject().id())
                .param("action", change.action())
                .param("group", group == null ? null : group.value())
                .param("edition", edition == null ? null : edition.value())
                .param("draft", change.draft())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("role", as == null ? null : as.role().name())
                .param("country", country == null ? null : country.name())
                .param("sector", sector == null ? null : sector.name())
                .param("fields", json.writeValueAsString(change.fields()))
                .update();
    }

    /** Newest first. */
    List<AuditEntry> of(SubjectRef subject, boolean withDrafts, int most) {
        return database.sql("""
                select a.action, a.done_at, p.name, a.by_role, a.by_country, a.by_sector, a.fields
                  from audit_entry a left join person_profile p on p.person_id = a.by_id
                 where a.subject_kind = :kind and a.subject_id = :subject and (:withDrafts or not a.draft)
                 order by a.done_at desc, a.id desc
                 limit :most
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("withDrafts", withDrafts)
                .param("most", most)
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new AuditEntry(
                            row.string("action"),
                            row.instant("done_at"),
                            row.stringOrNull("name"),
                            row.capacityOrNull("by"),
                            json.readValue(row.string("fields"), FIELDS));
                })
                .list();
    }
}
