package org.tandem.discussion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectRef;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommentRepository {

    private final JdbcClient database;

    CommentRepository(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it is new: the same form saved twice is kept once */
    boolean insert(SubjectRef subject, CommentDraft draft, Instant at, PersonId by, Capacity as) {
        var country = as.country();
        var sector = as.sector();
        return database.sql("""
                insert into comment (id, subject_kind, subject_id, body, language, posted_at,
                                     by_id, by_role, by_country, by_sector, illustrative)
                values (:id, :kind, :subject, :body, :language, :at, :by, :role, :country, :sector, :illustrative)
                on conflict (id) do nothing
                """)
                        .param("id", draft.id().value())
                        .param("kind", subject.kind().name())
                        .param("subject", subject.id())
                        .param("body", draft.body())
                        .param("language", draft.language().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("role", as.role().name())
                        .param("country", country == null ? null : country.name())
                        .param("sector", sector == null ? null : sector.name())
                        .param("illustrative", draft.illustrative())
                        .update()
                == 1;
    }

    /** @throws ConcurrentChange when the comment that has this id says something else, elsewhere or from somebody else */
    void requireSame(SubjectRef subject, CommentDraft draft, PersonId by) {
        boolean same = database.sql("""
                select subject_kind = :kind and subject_id = :subject and by_id = :by
                       and body = :body and language = :language
                  from comment where id = :id
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("by", by.value())
                .param("body", draft.body())
                .param("language", draft.language().name())
                .param("id", draft.id().value())
                .query(Boolean.class)
                .single();
        if (!same) {
            throw new ConcurrentChange();
        }
    }

    /** Oldest first. */
    List<CommentRow> on(SubjectRef subject) {
        return database.sql("""
                select c.id, c.body, c.language, c.posted_at, p.name, p.organisation,
                       c.by_role, c.by_country, c.by_sector, c.illustrative
                  from comment c join person_profile p on p.person_id = c.by_id
                 where c.subject_kind = :kind and c.subject_id = :subject
                 order by c.posted_at, c.id
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new CommentRow(
                            row.id("id", CommentId::new),
                            row.string("body"),
                            row.constant("language", Language.class),
                            row.instant("posted_at"),
                            row.string("name"),
                            row.capacity("by"),
                            row.textOrNull("organisation"),
                            row.flag("illustrative"));
                })
                .list();
    }
}
