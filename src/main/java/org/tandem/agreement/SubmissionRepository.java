package org.tandem.agreement;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;

/** Writes submissions and what is said to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SubmissionRepository {

    private final JdbcClient database;

    private final IdGenerator ids;

    SubmissionRepository(JdbcClient database, IdGenerator ids) {
        this.database = database;
        this.ids = ids;
    }

    void insert(Submission submission) {
        Matter matter = submission.matter();
        database.sql("""
                insert into submission (id, subject_kind, subject_id, text_id, label, group_id, edition_id, guarded_by,
                                        open_in, tacit_may_count, state, opened_at)
                values (:id, :kind, :subject, :text, :label, :group, :edition, :guardedBy,
                        :openIn, :tacitMayCount, 'OPEN', :at)
                """)
                .param("id", submission.id().value())
                .param("kind", matter.subject().kind().name())
                .param("subject", matter.subject().id())
                .param("text", matter.text())
                .param("label", matter.label())
                .param("group", matter.group().value())
                .param("edition", matter.edition().value())
                .param("guardedBy", matter.guardedBy().name())
                .param("openIn", matter.openIn().name())
                .param("tacitMayCount", matter.tacitMayCount())
                .param("at", submission.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes what an act changed. The row is held by the transaction since {@code before} was read. */
    void save(Submission before, Submission after, Instant at) {
        update(before, after);
        withdraw(before, after, at);
        after.keys().forEach((country, key) -> {
            if (!key.equals(before.keys().get(country))) {
                insertKey(after.id(), country, key);
            }
        });
        after.endorsements().stream()
                .filter(endorsement -> !before.endorsements().contains(endorsement))
                .forEach(endorsement -> insertEndorsement(after.id(), endorsement));
    }

    private void update(Submission before, Submission after) {
        Refusal refusal = after.refusal();
        TacitClock clock = after.clock();
        int updated = SignatureColumns.bind(database.sql("""
                                update submission
                                   set revision = :revision, state = :state, decided_at = :decidedAt,
                                       refused_at = :signedAt, refused_by_id = :signedBy, refused_role = :signedRole,
                                       refused_country = :signedCountry, refused_sector = :signedSector,
                                       refusal = :refusal, refusal_language = :refusalLanguage,
                                       clock_started_on = :startedOn, clock_ends_on = :endsOn
                                 where id = :id and revision = :seen
                                """), refusal == null ? null : refusal.signature())
                .param("refusal", refusal == null ? null : refusal.reason().text())
                .param(
                        "refusalLanguage",
                        refusal == null ? null : refusal.reason().language().name())
                .param("revision", after.revision().value())
                .param("state", after.state().name())
                .param("decidedAt", offset(after.decidedAt()))
                .param("startedOn", clock == null ? null : clock.startedOn())
                .param("endsOn", clock == null ? null : clock.endsOn())
                .param("id", after.id().value())
                .param("seen", before.revision().value())
                .update();
        if (updated == 0) {
            throw new ConcurrentChange();
        }
    }

    /** A key that is there no more was taken back at the time of the act; its row stays for the history. */
    private void withdraw(Submission before, Submission after, Instant at) {
        before.keys().keySet().stream()
                .filter(country -> !after.keys().containsKey(country))
                .forEach(country -> database.sql("""
                        update agreement_key set withdrawn_at = :at
                         where submission_id = :submission and country = :country and withdrawn_at is null
                        """)
                        .param("at", offset(at))
                        .param("submission", after.id().value())
                        .param("country", country.name())
                        .update());
    }

    private void insertKey(SubmissionId submission, Country country, Key key) {
        Written reservation = key.reservation();
        SignatureColumns.bind(database.sql("""
                                insert into agreement_key (id, submission_id, country, given_at, by_id, by_role,
                                                           by_country, by_sector, reservation, reservation_language)
                                values (:id, :submission, :country, coalesce(:signedAt, :at), :signedBy, :signedRole,
                                        :signedCountry, :signedSector, :reservation, :language)
                                """), key.signature())
                .param("at", offset(key.at()))
                .param("id", ids.next())
                .param("submission", submission.value())
                .param("country", country.name())
                .param("reservation", reservation == null ? null : reservation.text())
                .param(
                        "language",
                        reservation == null ? null : reservation.language().name())
                .update();
    }

    private void insertEndorsement(SubmissionId submission, Signature endorsement) {
        SignatureColumns.bind(database.sql("""
                insert into endorsement (submission_id, given_at, by_id, by_role, by_country, by_sector)
                values (:submission, :signedAt, :signedBy, :signedRole, :signedCountry, :signedSector)
                """), endorsement)
                .param("submission", submission.value())
                .update();
    }

    /** Holds the submission until the transaction ends. @throws NotFound when there is none */
    void lock(SubmissionId id) {
        boolean held = database.sql("select id from submission where id = :id for update")
                .param("id", id.value())
                .query((columns, number) -> id)
                .optional()
                .isPresent();
        if (!held) {
            throw new NotFound();
        }
    }

    private static @Nullable Object offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
