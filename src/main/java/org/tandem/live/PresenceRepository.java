package org.tandem.live;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PresenceRepository {

    private final JdbcClient database;

    PresenceRepository(JdbcClient database) {
        this.database = database;
    }

    void enter(UUID page, SubjectRef subject, PersonId person, boolean edits, Instant at) {
        database.sql("""
                insert into presence (page, subject_kind, subject_id, person_id, edits, seen_at)
                values (:page, :kind, :subject, :person, :edits, :at)
                on conflict (page) do update set seen_at = excluded.seen_at
                """)
                .param("page", page)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("person", person.value())
                .param("edits", edits)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(UUID page) {
        database.sql("delete from presence where page = :page")
                .param("page", page)
                .update();
    }

    /** Removes what nobody has seen since. @return the subjects whose pages these were */
    List<SubjectRef> forget(Instant before) {
        return database.sql("delete from presence where seen_at < :before returning subject_kind, subject_id")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new SubjectRef(
                            row.constant("subject_kind", SubjectKind.class), row.id("subject_id", id -> id));
                })
                .list();
    }

    /** The others at a subject whose page was seen since, each once, those who edit first. */
    List<Presence> others(SubjectRef subject, PersonId reader, Instant since) {
        return database.sql("""
                select p.name, bool_or(h.edits) as edits
                  from presence h join person_profile p on p.person_id = h.person_id
                 where h.subject_kind = :kind and h.subject_id = :subject and h.person_id <> :reader
                   and h.seen_at >= :since
                 group by h.person_id, p.name
                 order by edits desc, p.name
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("reader", reader.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new Presence(row.string("name"), row.flag("edits"));
                })
                .list();
    }
}
