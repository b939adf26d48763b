package org.tandem.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Reads submissions with their keys and endorsements, each in one row. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SubmissionReader {

    private static final String SUBMISSIONS = """
            select s.*, e.stage,
                   ca.given_at as ca_at, ca.by_id as ca_by_id, ca.by_role as ca_role, ca.by_country as ca_country,
                   ca.by_sector as ca_sector, ca.reservation as ca_reservation,
                   ca.reservation_language as ca_reservation_language,
                   mx.given_at as mx_at, mx.by_id as mx_by_id, mx.by_role as mx_role, mx.by_country as mx_country,
                   mx.by_sector as mx_sector, mx.reservation as mx_reservation,
                   mx.reservation_language as mx_reservation_language,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                             'at', x.given_at, 'by', x.by_id, 'role', x.by_role, 'country', x.by_country,
                             'sector', x.by_sector) order by x.given_at), '[]')
                      from endorsement x where x.submission_id = s.id) as endorsements
              from submission s
              join edition_stage e on e.edition_id = s.edition_id
              left join agreement_key ca
                on ca.submission_id = s.id and ca.country = 'CA' and ca.withdrawn_at is null
              left join agreement_key mx
                on mx.submission_id = s.id and mx.country = 'MX' and mx.withdrawn_at is null
            """;

    private final JdbcClient database;
    private final SubmissionColumns columns;
    private final RowMapper<Read> submission = this::read;

    SubmissionReader(JdbcClient database, SubmissionColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    private Read read(ResultSet result, int number) throws SQLException {
        Row row = Row.of(result);
        return new Read(columns.read(row), row.constant("stage", Stage.class));
    }

    /** A submission with the stage its edition is in. */
    record Read(Submission submission, Stage stage) {
        boolean isYearOpen() {
            return stage.opens(submission.matter().openIn());
        }
    }

    Optional<Read> byId(SubmissionId id) {
        return database.sql(SUBMISSIONS + " where s.id = :id")
                .param("id", id.value())
                .query(submission)
                .optional();
    }

    /** What was ever put before both countries of a subject, newest first. */
    List<Read> of(SubjectRef subject) {
        return database.sql(
                        SUBMISSIONS
                                + " where s.subject_kind = :kind and s.subject_id = :subject order by s.opened_at desc, s.id desc")
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(submission)
                .list();
    }

    Optional<Read> onText(SubjectRef subject, UUID text) {
        return database.sql(
                        SUBMISSIONS + " where s.text_id = :text and s.subject_kind = :kind and s.subject_id = :subject")
                .param("text", text)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(submission)
                .optional();
    }

    /** What was said to some texts of subjects of a kind, in one statement. */
    List<Read> onTexts(SubjectKind kind, Collection<UUID> texts) {
        return database.sql(SUBMISSIONS + " where s.text_id = any(:texts) and s.subject_kind = :kind")
                .param("texts", texts.toArray(UUID[]::new))
                .param("kind", kind.name())
                .query(submission)
                .list();
    }

    Optional<Read> open(SubjectRef subject) {
        return database.sql(
                        SUBMISSIONS + " where s.subject_kind = :kind and s.subject_id = :subject and s.state = 'OPEN'")
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(submission)
                .optional();
    }

    /** What is open in some groups, oldest first. */
    List<Read> openIn(Set<GroupId> groups) {
        return database.sql(SUBMISSIONS
                        + " where s.state = 'OPEN' and s.group_id = any(:groups) order by s.opened_at, s.id")
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .query(submission)
                .list();
    }

    /** Open submissions of kinds of subjects in an edition. */
    List<SubmissionId> openIn(EditionId edition, Set<SubjectKind> kinds) {
        return database.sql("""
                select id from submission
                 where state = 'OPEN' and edition_id = :edition and subject_kind = any(:kinds) order by id
                """)
                .param("edition", edition.value())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query((columns, number) -> Row.of(columns).id("id", SubmissionId::new))
                .list();
    }
}
