package org.tandem.workplan;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;
import org.tandem.workplan.MilestoneRow.Closed;
import org.tandem.workplan.MilestoneRow.Dropped;
import org.tandem.workplan.MilestoneRow.Lead;

/** Reads milestones with how they stand on a day, from the view {@code milestone_standing}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MilestoneReader {

    private final JdbcClient database;

    MilestoneReader(JdbcClient database) {
        this.database = database;
    }

    /** The milestones of a group's newest agreed version in an edition, dropped ones included, by goal in plan order. */
    List<ReportedGoal> reported(GroupId group, EditionId edition, LocalDate asOf) {
        Map<GoalId, ReportedGoal> goals = new LinkedHashMap<>();
        RowMapper<MilestoneRow> milestone = on(asOf);
        database.sql("""
                select s.*, g.number as goal_number, g.title as goal_title
                  from milestone_standing s
                  join plan_standing p on p.agreed_id = s.version_id
                  join goal_text g on g.version_id = s.version_id and g.goal_id = s.goal_id
                 where p.group_id = :group and p.edition_id = :edition
                 order by g.number, s.position
                """)
                .param("group", group.value())
                .param("edition", edition.value())
                .query(columns -> {
                    Row row = Row.of(columns);
                    GoalId id = row.id("goal_id", GoalId::new);
                    ReportedGoal goal = goals.get(id);
                    if (goal == null) {
                        goal = new ReportedGoal(row.number("goal_number"), row.text("goal_title"), new ArrayList<>());
                        goals.put(id, goal);
                    }
                    goal.milestones().add(milestone.mapRow(columns, columns.getRow()));
                });
        return List.copyOf(goals.values());
    }

    /** What counts in an edition: its milestones in the newest agreed version of each plan, dropped ones left out. */
    List<MilestoneRow> counted(EditionId edition, LocalDate asOf) {
        return database.sql("""
                select s.* from milestone_standing s
                  join plan_standing p on p.agreed_id = s.version_id and p.edition_id = :edition
                 where s.edition_id = :edition and s.drop_reason is null
                 order by s.group_id, s.goal_id, s.position
                """)
                .param("edition", edition.value())
                .query(on(asOf))
                .list();
    }

    /** The milestone in one version of its plan. */
    Optional<MilestoneRow> one(VersionId version, MilestoneId milestone, LocalDate asOf) {
        return database.sql("select * from milestone_standing where version_id = :version and id = :milestone")
                .param("version", version.value())
                .param("milestone", milestone.value())
                .query(on(asOf))
                .optional();
    }

    Optional<PlanId> planOf(MilestoneId milestone) {
        return database.sql("select plan_id from milestone where id = :id")
                .param("id", milestone.value())
                .query((columns, number) -> Row.of(columns).id("plan_id", PlanId::new))
                .optional();
    }

    /** Of {@code milestone_standing}, with the signals of a day. */
    static RowMapper<MilestoneRow> on(LocalDate asOf) {
        return (columns, number) -> {
            Row row = Row.of(columns);
            LocalizedText title = row.text("title");
            LocalizedText deliverable = row.textOrNull("deliverable");
            Map<Country, Lead> leads = leads(row);
            MilestoneFacts facts = new MilestoneFacts(
                    leads.keySet(),
                    Map.of(Country.CA, line(row, Country.CA), Country.MX, line(row, Country.MX)),
                    row.constantOrNull("outcome", MilestoneStatus.class),
                    row.dateOrNull("baseline_due"),
                    row.dateOrNull("current_due"),
                    row.number("evidence_count"),
                    MilestoneRow.languagesToMend(title, deliverable),
                    row.dateOrNull("first_agreed_on"));
            String partners = row.stringOrNull("partners");
            return new MilestoneRow(
                    row.id("id", MilestoneId::new),
                    row.id("group_id", GroupId::new),
                    row.id("edition_id", EditionId::new),
                    row.id("goal_id", GoalId::new),
                    row.constant("version_state", PlanState.class) == PlanState.AGREED,
                    row.revision(),
                    new Revision(row.number("due_revision")),
                    row.number("position"),
                    title,
                    deliverable,
                    leads,
                    partners == null ? "" : partners,
                    ThemeColumns.of(row),
                    row.dateOrNull("starts_on"),
                    row.dateOrNull("due_on"),
                    row.flag("recurring"),
                    dropped(row),
                    closed(row),
                    proposal(row),
                    row.flag("illustrative"),
                    facts,
                    Standing.of(facts, asOf));
        };
    }

    private static Map<Country, Lead> leads(Row row) throws SQLException {
        Map<Country, Lead> leads = new EnumMap<>(Country.class);
        for (Country country : Country.values()) {
            String column = "lead_" + column(country);
            OrganisationId organisation = row.idOrNull(column + "_id", OrganisationId::new);
            if (organisation != null) {
                leads.put(country, new Lead(organisation, row.text(column)));
            }
        }
        return leads;
    }

    private static Line line(Row row, Country country) throws SQLException {
        String column = column(country);
        UpdateId last = row.idOrNull(column + "_update", UpdateId::new);
        Instant postedAt = row.instantOrNull(column + "_posted_at");
        return last == null
                ? Line.unreported(country)
                : new Line(
                        country,
                        last,
                        row.constant(column + "_status", MilestoneStatus.class),
                        row.constant(column + "_working_status", MilestoneStatus.class),
                        postedAt,
                        row.number(column + "_unchanged_times"));
    }

    private static @Nullable Dropped dropped(Row row) throws SQLException {
        String reason = row.stringOrNull("drop_reason");
        return reason == null ? null : new Dropped(reason, row.constant("drop_language", Language.class));
    }

    private static @Nullable Closed closed(Row row) throws SQLException {
        LocalDate on = row.dateOrNull("closed_on");
        return on == null ? null : new Closed(on, row.flag("closed_before_tandem"));
    }

    private static @Nullable OpenProposal proposal(Row row) throws SQLException {
        ProposalId id = row.idOrNull("proposal_id", ProposalId::new);
        return id == null
                ? null
                : new OpenProposal(
                        id,
                        row.constant("proposal_aim", ClosureAim.class),
                        row.constantOrNull("proposal_by", Country.class));
    }

    private static String column(Country country) {
        return country == Country.CA ? "ca" : "mx";
    }
}
