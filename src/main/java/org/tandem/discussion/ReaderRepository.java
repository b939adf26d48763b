package org.tandem.discussion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** What each reader has read and follows, and what they type and have not posted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReaderRepository {

    private static final UUID ANSWERS_NOTHING = new UUID(0, 0);

    private final JdbcClient database;

    ReaderRepository(JdbcClient database) {
        this.database = database;
    }

    void read(PersonId person, SubjectRef subject, Instant until) {
        database.sql("""
                insert into comment_reader (person_id, subject_kind, subject_id, read_until)
                values (:person, :kind, :subject, :until)
                on conflict (person_id, subject_kind, subject_id)
                do update set read_until = greatest(comment_reader.read_until, excluded.read_until)
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever speaks has read what was said, and follows unless they have said otherwise. */
    void joined(PersonId person, SubjectRef subject, Instant at) {
        read(person, subject, at);
        database.sql("""
                update comment_reader set follows = coalesce(follows, true)
                 where person_id = :person and subject_kind = :kind and subject_id = :subject
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .update();
    }

    void follow(PersonId person, SubjectRef subject, boolean follows) {
        database.sql("""
                insert into comment_reader (person_id, subject_kind, subject_id, follows)
                values (:person, :kind, :subject, :follows)
                on conflict (person_id, subject_kind, subject_id) do update set follows = excluded.follows
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("follows", follows)
                .update();
    }

    boolean follows(PersonId person, SubjectRef subject) {
        return database.sql("""
                select coalesce(follows, false) from comment_reader
                 where person_id = :person and subject_kind = :kind and subject_id = :subject
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** How many comments of others a person has not seen, by subject; subjects without any are absent. */
    Map<SubjectRef, Integer> unread(PersonId person, GroupId group, EditionId edition) {
        Map<SubjectRef, Integer> unread = new HashMap<>();
        database.sql("""
                select c.subject_kind, c.subject_id, count(*) as comments
                  from comment c
                  left join comment_reader s
                    on s.person_id = :person and s.subject_kind = c.subject_kind and s.subject_id = c.subject_id
                 where c.group_id = :group and c.edition_id = :edition and c.by_id <> :person and c.deleted_at is null
                   and c.posted_at > coalesce(s.read_until, '-infinity')
                 group by c.subject_kind, c.subject_id
                """)
                .param("person", person.value())
                .param("group", group.value())
                .param("edition", edition.value())
                .query(columns -> {
                    Row row = Row.of(columns);
                    unread.put(
                            new SubjectRef(
                                    row.constant("subject_kind", SubjectKind.class), row.id("subject_id", id -> id)),
                            row.number("comments"));
                });
        return unread;
    }

    void keep(PersonId person, SubjectRef subject, @Nullable CommentId answers, KeptComment draft) {
        database.sql("""
                insert into comment_draft (person_id, subject_kind, subject_id, answers_id, body, language, saved_at)
                values (:person, :kind, :subject, :answers, :body, :language, :at)
                on conflict (person_id, subject_kind, subject_id, answers_id)
                do update set body = excluded.body, language = excluded.language, saved_at = excluded.saved_at
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("answers", place(answers))
                .param("body", draft.body())
                .param("language", draft.language().name())
                .param("at", draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<KeptComment> kept(PersonId person, SubjectRef subject, @Nullable CommentId answers) {
        return database.sql("""
                select body, language, saved_at from comment_draft
                 where person_id = :person and subject_kind = :kind and subject_id = :subject and answers_id = :answers
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("answers", place(answers))
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new KeptComment(
                            row.string("body"), row.constant("language", Language.class), row.instant("saved_at"));
                })
                .optional();
    }

    void forget(PersonId person, SubjectRef subject, @Nullable CommentId answers) {
        database.sql("""
                delete from comment_draft
                 where person_id = :person and subject_kind = :kind and subject_id = :subject and answers_id = :answers
                """)
                .param("person", person.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("answers", place(answers))
                .update();
    }

    private static UUID place(@Nullable CommentId answers) {
        return answers == null ? ANSWERS_NOTHING : answers.value();
    }
}
