package org.tandem.workplan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.PersonId;

/** Writes progress updates, their evidence and moves of the due date: none is ever overwritten. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UpdateRepository {

    private final JdbcClient database;

    UpdateRepository(JdbcClient database) {
        this.database = database;
    }

    /** Who does something, as what, when. */
    record Act(PersonId by, Capacity as, Instant at) {}

    /** @return whether it was added; not when this update is there already or another one followed the same last one */
    boolean insert(
            MilestoneId milestone,
            VersionId version,
            Quarter period,
            UpdateDraft draft,
            Line before,
            Line after,
            @Nullable ProposalId proposal,
            Act act) {
        UpdateId previous = draft.previous();
        return bindWords(bind(database.sql("""
                insert into progress_update
                  (id, milestone_id, country, previous_id, corrects_id, plan_version_id, period, kind, status_from, status,
                   working_status, unchanged_times, points, obstacle, reason, next_step, next_step_due, language,
                   posted_at, by_id, by_role, by_country, by_sector, illustrative, proposal_id)
                values
                  (:id, :milestone, :country, :previous, :corrects, :version, :period, :kind, :statusFrom, :status,
                   :workingStatus, :unchanged, :points, :obstacle, :reason, :nextStep, :nextStepDue, :language,
                   :at, :by, :role, :byCountry, :bySector, :illustrative, :proposal)
                on conflict do nothing
                """), act), draft)
                        .param("id", draft.id().value())
                        .param("milestone", milestone.value())
                        .param("country", draft.country().name())
                        .param("previous", previous == null ? null : previous.value())
                        .param("version", version.value())
                        .param("period", period.toString())
                        .param("statusFrom", before.status().name())
                        .param("status", after.status().name())
                        .param("workingStatus", after.workingStatus().name())
                        .param("unchanged", after.unchangedTimes())
                        .param("illustrative", draft.illustrative())
                        .param("proposal", proposal == null ? null : proposal.value())
                        .update()
                == 1;
    }

    boolean exists(UpdateId update) {
        return database.sql("select exists (select from progress_update where id = :id)")
                .param("id", update.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws ConcurrentChange when the update that has this id says something else: its answer was lost, and then edited */
    void requireSame(UpdateDraft draft) {
        boolean same = bindWords(database.sql("""
                select kind = :kind and (kind <> 'CHANGED' or status = :status)
                       and points = cast(:points as text[]) and language = :language
                       and obstacle is not distinct from :obstacle and reason is not distinct from :reason
                       and next_step is not distinct from :nextStep
                       and next_step_due is not distinct from cast(:nextStepDue as date)
                       and corrects_id is not distinct from cast(:corrects as uuid)
                       and cast(:evidence as text[]) = array(
                         select e.url || ' ' || e.label from evidence e where e.update_id = u.id order by e.id)
                  from progress_update u where id = :id
                """), draft)
                .param("status", draft.status() == null ? null : draft.status().name())
                .param("evidence", evidence(draft))
                .param("id", draft.id().value())
                .query(Boolean.class)
                .single();
        if (!same) {
            throw new ConcurrentChange();
        }
    }

    /** @param update null for evidence that came with no update */
    void insertEvidence(UUID id, MilestoneId milestone, @Nullable UpdateId update, EvidenceLink link, Instant at) {
        database.sql("""
                insert into evidence (id, milestone_id, update_id, url, label, added_at)
                values (:id, :milestone, :update, :url, :label, :at)
                """)
                .param("id", id)
                .param("milestone", milestone.value())
                .param("update", update == null ? null : update.value())
                .param("url", link.url())
                .param("label", link.label())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertDueMove(UUID id, MilestoneId milestone, DueMoveRow move, Act act) {
        bind(database.sql("""
                insert into due_move (id, milestone_id, moved_at, moved_from, moved_to, reason, language,
                                      by_id, by_role, by_country, by_sector)
                values (:id, :milestone, :at, :from, :to, :reason, :language, :by, :role, :byCountry, :bySector)
                """), act)
                .param("id", id)
                .param("milestone", milestone.value())
                .param("from", move.from())
                .param("to", move.to())
                .param("reason", move.reason())
                .param("language", move.language().name())
                .update();
    }

    /** What the update says and keeps: only what its kind and its status ask for. */
    static JdbcClient.StatementSpec bindWords(JdbcClient.StatementSpec statement, UpdateDraft draft) {
        boolean says = !draft.kind().repeats();
        UpdateId corrects = draft.corrects();
        boolean explains = says && draft.status() != null && draft.status().needsReason();
        return statement
                .param("kind", draft.kind().name())
                .param("corrects", corrects == null ? null : corrects.value())
                .param("points", says ? draft.points().toArray(String[]::new) : new String[0])
                .param(
                        "obstacle",
                        explains && draft.obstacle() != null ? draft.obstacle().name() : null)
                .param("reason", explains && !draft.reason().isBlank() ? draft.reason() : null)
                .param("nextStep", says && !draft.nextStep().isBlank() ? draft.nextStep() : null)
                .param("nextStepDue", says ? draft.nextStepDue() : null)
                .param("language", draft.language().name());
    }

    private static String[] evidence(UpdateDraft draft) {
        return draft.kind().repeats()
                ? new String[0]
                : draft.evidence().stream()
                        .map(link -> link.url() + " " + link.label())
                        .toArray(String[]::new);
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Act act) {
        var country = act.as().country();
        var sector = act.as().sector();
        return statement
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("by", act.by().value())
                .param("role", act.as().role().name())
                .param("byCountry", country == null ? null : country.name())
                .param("bySector", sector == null ? null : sector.name());
    }
}
