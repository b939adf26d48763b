package org.tandem.workplan;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.workplan.UpdateProposalRow.Decision;
import org.tandem.workplan.UpdateProposalRow.Declined;
import org.tandem.workplan.UpdateProposalRow.Proposer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what lead members propose. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class UpdateProposalReader {

    private static final TypeReference<List<EvidenceLink>> LINKS = new TypeReference<>() {};

    private static final String PROPOSALS = """
            select o.*, q.name, q.position, q.organisation
              from update_proposal o join person_profile q on q.person_id = o.by_id
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final RowMapper<UpdateProposalRow> proposal = (columns, number) -> proposal(Row.of(columns));

    UpdateProposalReader(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What waits for a country on the milestones of a group in an edition, oldest first. */
    List<UpdateProposalRow> waiting(GroupId group, EditionId edition, Country country) {
        return database.sql(PROPOSALS + """
                  join milestone m on m.id = o.milestone_id
                  join work_plan p on p.id = m.plan_id
                 where p.group_id = :group and p.edition_id = :edition and o.country = :country and o.state = 'PENDING'
                 order by o.proposed_at, o.id
                """)
                .param("group", group.value())
                .param("edition", edition.value())
                .param("country", country.name())
                .query(proposal)
                .list();
    }

    /** How many wait in each check-in of an edition; check-ins without any are absent. */
    List<LineCount> counts(EditionId edition) {
        return database.sql("""
                select p.group_id, o.country, count(*) as proposals
                  from update_proposal o
                  join milestone m on m.id = o.milestone_id
                  join plan_standing p on p.id = m.plan_id
                  join milestone_text t on t.version_id = p.agreed_id and t.milestone_id = m.id and t.drop_reason is null
                 where p.edition_id = :edition and o.state = 'PENDING' and o.taken_for_id is null
                   and not exists (select from closure x where x.milestone_id = m.id and x.reopened_on is null)
                 group by p.group_id, o.country
                """)
                .param("edition", edition.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new LineCount(
                            row.id("group_id", GroupId::new),
                            row.constant("country", Country.class),
                            row.number("proposals"));
                })
                .list();
    }

    /** What a person proposed on a milestone and did not replace, newest first. */
    List<UpdateProposalRow> of(PersonId person, MilestoneId milestone) {
        return database.sql(PROPOSALS + """
                 where o.milestone_id = :milestone and o.by_id = :person and o.state <> 'REPLACED'
                 order by o.proposed_at desc, o.id desc
                """)
                .param("milestone", milestone.value())
                .param("person", person.value())
                .query(proposal)
                .list();
    }

    Optional<UpdateProposalRow> one(UpdateProposalId id) {
        return database.sql(PROPOSALS + " where o.id = :id")
                .param("id", id.value())
                .query(proposal)
                .optional();
    }

    private UpdateProposalRow proposal(Row row) throws SQLException {
        return new UpdateProposalRow(
                row.id("id", UpdateProposalId::new),
                row.id("milestone_id", MilestoneId::new),
                words(row),
                row.instant("proposed_at"),
                new Proposer(
                        row.id("by_id", PersonId::new),
                        row.string("name"),
                        row.textOrNull("position"),
                        row.textOrNull("organisation"),
                        row.capacity("by")),
                row.idOrNull("taken_for_id", UpdateId::new) != null,
                decision(row));
    }

    private UpdateDraft words(Row row) throws SQLException {
        return new UpdateDraft(
                row.id("id", UpdateId::new),
                row.constant("country", Country.class),
                row.idOrNull("previous_id", UpdateId::new),
                null,
                row.constant("kind", UpdateKind.class),
                row.constantOrNull("status", MilestoneStatus.class),
                row.strings("points"),
                row.constantOrNull("obstacle", Obstacle.class),
                Objects.requireNonNullElse(row.stringOrNull("reason"), ""),
                Objects.requireNonNullElse(row.stringOrNull("next_step"), ""),
                row.dateOrNull("next_step_due"),
                row.constant("language", Language.class),
                json.readValue(row.string("evidence"), LINKS),
                row.flag("illustrative"));
    }

    private static @Nullable Decision decision(Row row) throws SQLException {
        UpdateProposalState state = row.constant("state", UpdateProposalState.class);
        return state == UpdateProposalState.PENDING
                ? null
                : new Decision(
                        state, row.instant("decided_at"), row.idOrNull("update_id", UpdateId::new), declined(row));
    }

    private static @Nullable Declined declined(Row row) throws SQLException {
        String reason = row.stringOrNull("decline");
        return reason == null
                ? null
                : new Declined(reason, row.constant("decline_language", Language.class), row.capacity("decided"));
    }
}
