package org.tandem.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.shared.GroupId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectRef;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MinorRevisionRepository {

    private static final String REVISIONS =
            "select m.*, e.stage from minor_revision m join edition_stage e on e.edition_id = m.edition_id ";

    private static final RowMapper<Read> REVISION = (columns, number) -> {
        Row row = Row.of(columns);
        return new Read(
                new MinorRevision(
                        MatterColumns.read(row, false),
                        columns.getObject("base_id", UUID.class),
                        Objects.requireNonNull(SignatureColumns.read(row, "made")),
                        row.date("contestable_until"),
                        SubmissionColumns.refusal(row, "contested", "contest"),
                        row.flag("settled")),
                row.constant("stage", Stage.class));
    };

    private final JdbcClient database;

    MinorRevisionRepository(JdbcClient database) {
        this.database = database;
    }

    /** A minor revision with the stage its edition is in. */
    record Read(MinorRevision revision, Stage stage) {
        boolean isYearOpen() {
            return stage.opens(revision.matter().openIn());
        }
    }

    void insert(MinorRevision revision) {
        Matter matter = revision.matter();
        SignatureColumns.bind(database.sql("""
                insert into minor_revision (text_id, base_id, subject_kind, subject_id, label, group_id, edition_id,
                                            guarded_by, open_in, made_at, made_by_id, made_role, made_country,
                                            made_sector, contestable_until)
                values (:text, :base, :kind, :subject, :label, :group, :edition, :guardedBy, :openIn,
                        :signedAt, :signedBy, :signedRole, :signedCountry, :signedSector, :until)
                """), revision.signature())
                .param("text", matter.text())
                .param("base", revision.base())
                .param("kind", matter.subject().kind().name())
                .param("subject", matter.subject().id())
                .param("label", matter.label())
                .param("group", matter.group().value())
                .param("edition", matter.edition().value())
                .param("guardedBy", matter.guardedBy().name())
                .param("openIn", matter.openIn().name())
                .param("until", revision.contestableUntil())
                .update();
    }

    /** The revision that made a text, held until the transaction ends. */
    Optional<Read> lock(UUID text) {
        return database.sql(REVISIONS + "where m.text_id = :text for update of m")
                .param("text", text)
                .query(REVISION)
                .optional();
    }

    /** The minor revision that made a text of a subject; empty for a text that none made. */
    Optional<Read> madeText(SubjectRef subject, UUID text) {
        return database.sql(
                        REVISIONS + "where m.text_id = :text and m.subject_kind = :kind and m.subject_id = :subject")
                .param("text", text)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(REVISION)
                .optional();
    }

    /** What may still be contested in some groups on a day, the first to end first. */
    List<MinorRevision> contestableIn(Set<GroupId> groups, LocalDate today) {
        return database
                .sql(REVISIONS + """
                        where m.group_id = any(:groups) and m.contested_at is null and not m.settled
                          and m.contestable_until >= :today
                        order by m.contestable_until, m.text_id
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(REVISION)
                .stream()
                .filter(Read::isYearOpen)
                .map(Read::revision)
                .toList();
    }

    void contest(MinorRevision revision) {
        Refusal contest = Objects.requireNonNull(revision.contest());
        SignatureColumns.bind(database.sql("""
                update minor_revision
                   set contested_at = :signedAt, contested_by_id = :signedBy, contested_role = :signedRole,
                       contested_country = :signedCountry, contested_sector = :signedSector,
                       contest = :contest, contest_language = :language
                 where text_id = :text
                """), contest.signature())
                .param("contest", contest.reason().text())
                .param("language", contest.reason().language().name())
                .param("text", revision.matter().text())
                .update();
    }

    /** A later version was agreed: what could be contested is no more. */
    void settle(SubjectRef subject) {
        database.sql("""
                update minor_revision set settled = true
                 where subject_kind = :kind and subject_id = :subject and contested_at is null and not settled
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .update();
    }

    /** Whether a minor revision of the subject may still be contested on a day. */
    boolean anyContestable(SubjectRef subject, LocalDate today) {
        return database.sql("""
                select exists (select from minor_revision m
                                where m.subject_kind = :kind and m.subject_id = :subject and m.contested_at is null
                                  and not m.settled and m.contestable_until >= :today)
                """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
