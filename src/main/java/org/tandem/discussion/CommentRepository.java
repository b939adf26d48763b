package org.tandem.discussion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Writes comments and what becomes of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommentRepository {

    /** What a rule must know of a comment. @param answers null for a comment that answers none */
    record Posted(
            CommentId id,
            @Nullable CommentId answers,
            SubjectRef subject,
            PersonId by,
            Revision revision,
            boolean deleted) {}

    private final JdbcClient database;

    CommentRepository(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it is new: the same form saved twice is kept once */
    boolean insert(
            SubjectRef subject,
            GroupId group,
            EditionId edition,
            CommentDraft draft,
            @Nullable CommentId answers,
            Instant at,
            PersonId by,
            Capacity as) {
        var country = as.country();
        var sector = as.sector();
        return database.sql("""
                insert into comment (id, subject_kind, subject_id, group_id, edition_id, answers_id, body, language,
                                     posted_at, by_id, by_role, by_country, by_sector, illustrative)
                values (:id, :kind, :subject, :group, :edition, cast(:answers as uuid), :body, :language,
                        :at, :by, :role, :country, :sector, :illustrative)
                on conflict (id) do nothing
                """)
                        .param("id", draft.id().value())
                        .param("kind", subject.kind().name())
                        .param("subject", subject.id())
                        .param("group", group.value())
                        .param("edition", edition.value())
                        .param("answers", answers == null ? null : answers.value())
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

    Optional<Posted> find(CommentId id) {
        return database.sql("""
                select id, answers_id, subject_kind, subject_id, by_id, revision, deleted_at is not null as deleted
                  from comment where id = :id
                """)
                .param("id", id.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new Posted(
                            row.id("id", CommentId::new),
                            row.idOrNull("answers_id", CommentId::new),
                            new SubjectRef(
                                    row.constant("subject_kind", SubjectKind.class),
                                    row.id("subject_id", uuid -> uuid)),
                            row.id("by_id", PersonId::new),
                            row.revision(),
                            row.flag("deleted"));
                })
                .optional();
    }

    /** Keeps what it said until now. @throws ConcurrentChange when it was changed since that revision, or deleted */
    void edit(CommentId id, Revision revision, CommentEdit edit, Instant at) {
        database.sql("""
                insert into comment_text (comment_id, revision, body, language, until)
                select id, revision, body, language, :at from comment where id = :id and revision = :revision
                """)
                .param("id", id.value())
                .param("revision", revision.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        ConcurrentChange.unlessChanged(database.sql("""
                update comment set body = :body, language = :language, edited_at = :at, revision = revision + 1
                 where id = :id and revision = :revision and deleted_at is null
                """)
                .param("body", edit.body())
                .param("language", edit.language().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("revision", revision.value())
                .update());
    }

    void delete(CommentId id, Revision revision, Instant at) {
        ConcurrentChange.unlessChanged(database.sql("""
                update comment set deleted_at = :at, revision = revision + 1
                 where id = :id and revision = :revision and deleted_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("revision", revision.value())
                .update());
    }

    /** @return whether it was open until now */
    boolean resolve(CommentId id, Instant at, PersonId by, Capacity as) {
        var country = as.country();
        var sector = as.sector();
        return database.sql("""
                update comment set resolved_at = :at, resolved_by_id = :by, resolved_by_role = :role,
                                   resolved_by_country = :country, resolved_by_sector = :sector
                 where id = :id and resolved_at is null and deleted_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("role", as.role().name())
                        .param("country", country == null ? null : country.name())
                        .param("sector", sector == null ? null : sector.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it was resolved until now */
    boolean reopen(CommentId id) {
        return database.sql("""
                update comment set resolved_at = null, resolved_by_id = null, resolved_by_role = null,
                                   resolved_by_country = null, resolved_by_sector = null
                 where id = :id and resolved_at is not null
                """).param("id", id.value()).update() == 1;
    }

    void mention(CommentId id, Collection<PersonId> persons) {
        database.sql("delete from comment_mention where comment_id = :id")
                .param("id", id.value())
                .update();
        for (PersonId person : persons) {
            database.sql("insert into comment_mention (comment_id, person_id) values (:id, :person)")
                    .param("id", id.value())
                    .param("person", person.value())
                    .update();
        }
    }

    /** What a comment said before, newest first. */
    List<CommentText> before(CommentId id) {
        return database.sql("""
                select body, language, until from comment_text where comment_id = :id order by revision desc
                """)
                .param("id", id.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new CommentText(
                            row.string("body"), row.constant("language", Language.class), row.instant("until"));
                })
                .list();
    }
}
