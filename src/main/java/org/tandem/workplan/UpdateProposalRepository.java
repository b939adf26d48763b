package org.tandem.workplan;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.workplan.UpdateRepository.Act;
import tools.jackson.databind.json.JsonMapper;

/** Writes what lead members propose and what becomes of it; whatever was decided once stays decided. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UpdateProposalRepository {

    private final JdbcClient database;
    private final JsonMapper json;

    UpdateProposalRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** To be called while the milestone is locked, so that whoever proposes twice at once has one that waits. */
    void insert(UUID id, MilestoneId milestone, UpdateDraft draft, Act act) {
        UpdateId previous = draft.previous();
        UpdateRepository.bindWords(UpdateRepository.bind(database.sql("""
                insert into update_proposal
                  (id, milestone_id, country, previous_id, kind, status, points, obstacle, reason, next_step, next_step_due,
                   language, evidence, illustrative, proposed_at, by_id, by_role, by_country, by_sector, state)
                values
                  (:id, :milestone, :country, cast(:previous as uuid), :kind, :status, :points, :obstacle, :reason, :nextStep,
                   :nextStepDue, :language, cast(:evidence as jsonb), :illustrative, :at, :by, :role, :byCountry, :bySector,
                   'PENDING')
                """), act), draft)
                .param("id", id)
                .param("milestone", milestone.value())
                .param("country", draft.country().name())
                .param("previous", previous == null ? null : previous.value())
                .param(
                        "status",
                        says(draft) && draft.status() != null ? draft.status().name() : null)
                .param("evidence", says(draft) ? json.writeValueAsString(draft.evidence()) : "[]")
                .param("illustrative", draft.illustrative())
                .update();
    }

    private static boolean says(UpdateDraft draft) {
        return !draft.kind().repeats();
    }

    /** What the same person proposed before and nobody decided or took waits no more. */
    void replace(MilestoneId milestone, Country country, Act act) {
        UpdateRepository.bind(database.sql("""
                update update_proposal
                   set state = 'REPLACED', decided_at = :at, decided_id = :by, decided_role = :role,
                       decided_country = :byCountry, decided_sector = :bySector
                 where milestone_id = :milestone and country = :country and by_id = :by and state = 'PENDING'
                   and taken_for_id is null
                """), act)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .update();
    }

    /** Somebody writes an update with its words, to be posted under that identity. @return whether it waited */
    boolean take(UpdateProposalId id, UpdateId update) {
        return database.sql("""
                update update_proposal set taken_for_id = :update
                 where id = :id and state = 'PENDING' and taken_for_id is null
                """)
                        .param("id", id.value())
                        .param("update", update.value())
                        .update()
                == 1;
    }

    /** Its words were taken out of that update again. @return whether they were in it */
    boolean putBack(UpdateProposalId id, Act act) {
        return release("o.id = :released", id.value(), act) == 1;
    }

    /**
     * The update that they were taken for is posted. Those that it says are used; the others go on waiting, for their words
     * were not said.
     */
    void settle(UpdateDraft posted, Act act) {
        use(posted, act);
        release("o.taken_for_id = :released", posted.id().value(), act);
    }

    /**
     * Lets what is taken wait again; where its proposer has proposed something else since, that has replaced it. Of one
     * person, one proposal waits.
     */
    private int release(String which, UUID released, Act act) {
        int replaced = UpdateRepository.bind(database.sql("""
                update update_proposal o
                   set state = 'REPLACED', decided_at = :at, decided_id = :by, decided_role = :role,
                       decided_country = :byCountry, decided_sector = :bySector
                 where %s and o.state = 'PENDING' and o.taken_for_id is not null
                   and exists (select from update_proposal n
                                where n.milestone_id = o.milestone_id and n.country = o.country and n.by_id = o.by_id
                                  and n.state = 'PENDING' and (n.proposed_at, n.id) > (o.proposed_at, o.id))
                """.formatted(which)), act)
                .param("released", released)
                .update();
        return replaced
                + database.sql("""
                update update_proposal o set taken_for_id = null
                 where %s and o.state = 'PENDING' and o.taken_for_id is not null
                """.formatted(which)).param("released", released).update();
    }

    /** What only repeats an update is said by one that repeats the same. */
    private void use(UpdateDraft posted, Act act) {
        UpdateId previous = posted.previous();
        UpdateRepository.bind(database.sql("""
                update update_proposal
                   set state = 'USED', update_id = :update, decided_at = :at, decided_id = :by, decided_role = :role,
                       decided_country = :byCountry, decided_sector = :bySector
                 where taken_for_id = :update and state = 'PENDING' and kind = :kind
                   and (kind = 'CHANGED' or previous_id is not distinct from cast(:previous as uuid))
                """), act)
                .param("update", posted.id().value())
                .param("kind", posted.kind().name())
                .param("previous", previous == null ? null : previous.value())
                .update();
    }

    /** @param even one that is taken, as for an update that can never be posted @return whether it waited */
    boolean decline(UpdateProposalId id, boolean even, DeclineDraft draft, Act act) {
        return UpdateRepository.bind(database.sql("""
                update update_proposal
                   set state = 'DECLINED', decline = :reason, decline_language = :language, decided_at = :at,
                       decided_id = :by, decided_role = :role, decided_country = :byCountry, decided_sector = :bySector
                 where id = :id and state = 'PENDING' and (taken_for_id is null or :even)
                """), act)
                        .param("id", id.value())
                        .param("even", even)
                        .param("reason", draft.reason())
                        .param("language", draft.language().name())
                        .update()
                == 1;
    }
}
