package org.tandem.stocktaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.Subjects;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanQueries;

/** The roll-up of an edition and the rows behind its numbers. */
@Service
@Transactional(readOnly = true)
public class DashboardQueries {

    private final GroupQueries groups;
    private final EditionQueries editions;
    private final WorkPlanQueries plans;
    private final Subjects subjects;
    private final Access access;

    DashboardQueries(
            GroupQueries groups, EditionQueries editions, WorkPlanQueries plans, Subjects subjects, Access access) {
        this.groups = groups;
        this.editions = editions;
        this.plans = plans;
        this.subjects = subjects;
        this.access = access;
    }

    /** The roll-up, the same numbers for every reader. @param reader decides only the order of equal groups */
    public Dashboard of(Edition edition, Language reader) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        List<PlanRow> standings = plans.standings(edition.id());
        List<MilestoneRow> counted = plans.counted(edition);
        return new Dashboard(
                edition, RollUp.of(groupsOf(edition, standings), standings, counted, reader), Tally.of(counted));
    }

    /** The counted milestones that a number of the dashboard stands for, in attention order. */
    public List<MilestoneRow> rows(Edition edition, RowFilter filter, Language reader) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, null);
        return plans.countedRows(edition).stream()
                .filter(filter)
                .sorted(MilestoneRow.worstFirst(reader))
                .toList();
    }

    /** What a goal is called. @throws NotFound when the reader may not read it */
    public LocalizedText titleOf(GoalId goal) {
        return subjects.readable(SubjectRef.of(SubjectKind.GOAL, goal)).title();
    }

    /** Whether the reader may open the rows behind the numbers. */
    public boolean mayOpenRows() {
        return access.may(Right.READ, ProtectedObject.AGREED_PLAN, null);
    }

    /** Groups at work in the edition, and any other that had a plan in it. */
    private List<GroupRow> groupsOf(Edition edition, List<PlanRow> standings) {
        Map<GroupId, GroupRow> shown = groups.atWorkOn(edition.signalsAsOf(editions.today())).stream()
                .collect(Collectors.toMap(GroupRow::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<GroupId, GroupRow> all = groups.all().stream().collect(Collectors.toMap(GroupRow::id, Function.identity()));
        standings.stream()
                .map(plan -> all.get(plan.group()))
                .filter(Objects::nonNull)
                .forEach(group -> shown.putIfAbsent(group.id(), group));
        return List.copyOf(shown.values());
    }
}
