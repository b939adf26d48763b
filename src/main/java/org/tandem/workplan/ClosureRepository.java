package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.workplan.UpdateRepository.Act;

/** Proposals to close milestones, and the closures both countries agreed to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClosureRepository {

    private final JdbcClient database;

    ClosureRepository(JdbcClient database) {
        this.database = database;
    }

    /** A proposal with the milestone it is about. */
    record Proposed(
            MilestoneId milestone,
            ClosureAim aim,
            @Nullable String reason,
            @Nullable Language language) {}

    void propose(ProposalId id, Proposed proposed, Act act) {
        Language language = proposed.language();
        UpdateRepository.bind(database.sql("""
                insert into closure_proposal (id, milestone_id, aim, reason, language, proposed_at, by_id, by_role,
                                              by_country, by_sector)
                values (:id, :milestone, :aim, :reason, :language, :at, :by, :role, :byCountry, :bySector)
                """), act)
                .param("id", id.value())
                .param("milestone", proposed.milestone().value())
                .param("aim", proposed.aim().name())
                .param("reason", proposed.reason())
                .param("language", language == null ? null : language.name())
                .update();
    }

    Optional<Proposed> byId(ProposalId id) {
        return database.sql("select * from closure_proposal where id = :id")
                .param("id", id.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new Proposed(
                            row.id("milestone_id", MilestoneId::new),
                            row.constant("aim", ClosureAim.class),
                            row.stringOrNull("reason"),
                            row.constantOrNull("language", Language.class));
                })
                .optional();
    }

    /** What is proposed and waits for keys in some groups. */
    List<OpenEnd> openIn(Set<GroupId> groups) {
        return database.sql("""
                select o.text_id, m.id, o.group_id, c.aim, t.title
                  from open_submission o
                  join closure_proposal c on c.id = o.text_id
                  join milestone m on m.id = c.milestone_id
                  join plan_standing p on p.id = m.plan_id
                  join milestone_text t on t.milestone_id = m.id and t.version_id = p.agreed_id
                 where o.subject_kind = 'MILESTONE' and o.group_id = any(:groups)
                """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new OpenEnd(
                            row.id("text_id", ProposalId::new),
                            row.id("id", MilestoneId::new),
                            row.id("group_id", GroupId::new),
                            row.constant("aim", ClosureAim.class),
                            row.text("title"));
                })
                .list();
    }

    /** Both countries closed the milestone. */
    void close(MilestoneId milestone, MilestoneStatus outcome, LocalDate agreedOn, ProposalId proposal) {
        insert(milestone, outcome, agreedOn, proposal);
    }

    /** It was closed before Tandem kept their keys. */
    void closeBeforeTandem(MilestoneId milestone, MilestoneStatus outcome, LocalDate agreedOn) {
        insert(milestone, outcome, agreedOn, null);
        // No proposal led to it, so the lines stand as they were written.
        database.sql("update progress_update set proposal_id = null where milestone_id = :milestone")
                .param("milestone", milestone.value())
                .update();
    }

    private void insert(
            MilestoneId milestone, MilestoneStatus outcome, LocalDate agreedOn, @Nullable ProposalId proposal) {
        database.sql("""
                insert into closure (milestone_id, outcome, agreed_on, agreed_before_tandem, proposal_id)
                values (:milestone, :outcome, :on, :beforeTandem, :proposal)
                """)
                .param("milestone", milestone.value())
                .param("outcome", outcome.name())
                .param("on", agreedOn)
                .param("beforeTandem", proposal == null)
                .param("proposal", proposal == null ? null : proposal.value())
                .update();
    }

    /** The closure in force is one no more; it stays on record. */
    void reopen(MilestoneId milestone, LocalDate on) {
        database.sql("update closure set reopened_on = :on where milestone_id = :milestone and reopened_on is null")
                .param("on", on)
                .param("milestone", milestone.value())
                .update();
    }

    /** Lets one after the other write lines of a milestone, since a line may propose what another answers. */
    void lock(MilestoneId milestone) {
        database.sql("select id from milestone where id = :id for no key update")
                .param("id", milestone.value())
                .query((columns, number) -> milestone)
                .optional();
    }
}
