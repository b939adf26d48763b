package org.tandem.discussion;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.discussion.CommentRow.Resolved;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectRef;

/** Reads what is said on a subject, however much it is, in one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ConversationReader {

    /** The newest answers to a comment that are shown; there are seldom more. */
    private static final int MOST_ANSWERS = 100;

    private static final RowMapper<CommentRow> COMMENT = (columns, number) -> {
        Row row = Row.of(columns);
        boolean resolved = row.instantOrNull("resolved_at") != null;
        boolean deleted = row.instantOrNull("deleted_at") != null;
        return new CommentRow(
                row.id("id", CommentId::new),
                row.idOrNull("answers_id", CommentId::new),
                row.revision(),
                deleted ? "" : row.string("body"),
                row.constant("language", Language.class),
                row.strings("mentioned"),
                row.instant("posted_at"),
                row.string("name"),
                row.capacity("by"),
                row.textOrNull("organisation"),
                row.flag("own"),
                row.flag("unread"),
                row.instantOrNull("edited_at"),
                row.instantOrNull("deleted_at"),
                resolved
                        ? new Resolved(
                                row.instant("resolved_at"),
                                Objects.requireNonNull(row.stringOrNull("resolved_name")),
                                row.capacity("resolved_by"))
                        : null,
                row.flag("illustrative"));
    };

    private final JdbcClient database;

    ConversationReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * The newest comments that answer none, with their answers, oldest first.
     *
     * @param from a comment that is to be among them with all that were posted after it, whatever {@code most} says; null
     *     for none
     */
    List<CommentRow> newest(SubjectRef subject, PersonId reader, int most, @Nullable CommentId from) {
        return database.sql("""
                with asked as (
                  select coalesce(a.answers_id, a.id) as id from comment a
                   where a.id = cast(:from as uuid) and a.subject_kind = :kind and a.subject_id = :subject),
                root as (
                  select r.id from comment r
                   where r.subject_kind = :kind and r.subject_id = :subject and r.answers_id is null
                     and (r.posted_at, r.id) >= coalesce(
                       (select (f.posted_at, f.id) from comment f join asked on asked.id = f.id), (r.posted_at, r.id))
                   order by r.posted_at desc, r.id desc
                   limit case when exists (select from asked) then null else :most end),
                shown as (
                  select c.*, row_number() over (partition by c.answers_id order by c.posted_at desc, c.id desc) as place
                    from comment c
                   where c.subject_kind = :kind and c.subject_id = :subject
                     and coalesce(c.answers_id, c.id) in (select id from root))
                select c.id, c.answers_id, c.revision, c.body, c.language, c.posted_at, p.name, p.organisation,
                       c.by_role, c.by_country, c.by_sector, c.by_id = :reader as own,
                       c.by_id <> :reader and c.deleted_at is null
                         and c.posted_at > coalesce(s.read_until, '-infinity') as unread,
                       c.edited_at, c.deleted_at, c.resolved_at, q.name as resolved_name,
                       c.resolved_by_role, c.resolved_by_country, c.resolved_by_sector, c.illustrative,
                       array(select m.name from comment_mention n join person_profile m on m.person_id = n.person_id
                              where n.comment_id = c.id order by m.name) as mentioned
                  from shown c
                  join person_profile p on p.person_id = c.by_id
                  left join person_profile q on q.person_id = c.resolved_by_id
                  left join comment_reader s on s.person_id = :reader and s.subject_kind = :kind and s.subject_id = :subject
                 where c.answers_id is null or c.place <= :mostAnswers
                 order by c.posted_at, c.id
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("reader", reader.value())
                .param("most", most)
                .param("mostAnswers", MOST_ANSWERS)
                .param("from", from == null ? null : from.value())
                .query(COMMENT)
                .list();
    }
}
