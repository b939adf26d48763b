package org.tandem.workplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Activity;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;

/** Reads of plans for pages: the agreed version for everybody, drafts only for those who may read them. */
@Service
@Transactional(readOnly = true)
public class WorkPlanQueries {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final MilestoneReader milestones;
    private final UpdateReader updates;
    private final EditablePlans editable;
    private final EditionQueries editions;
    private final Access access;

    WorkPlanQueries(
            PlanRepository plans,
            GoalRepository goals,
            MilestoneReader milestones,
            UpdateReader updates,
            EditablePlans editable,
            EditionQueries editions,
            Access access) {
        this.plans = plans;
        this.goals = goals;
        this.milestones = milestones;
        this.updates = updates;
        this.editable = editable;
        this.editions = editions;
        this.access = access;
    }

    /** Where the group's plan stands, drafts named; empty when none was opened. */
    public Optional<PlanRow> standing(GroupId group, EditionId edition) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return plans.of(group, edition);
    }

    /** Where each group's plan stands in an edition. */
    public List<PlanRow> standings(EditionId edition) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return plans.ofEdition(edition);
    }

    /** The plan as the reader may see it; empty when there is none or none for them. */
    public Optional<PlanDetails> plan(GroupId group, EditionId editionId) {
        Edition edition = editions.byId(editionId);
        return plans.of(group, editionId)
                .flatMap(plan -> shown(plan).map(version -> {
                    LocalDate asOf = edition.signalsAsOf(editions.today());
                    Map<GoalId, List<MilestoneRow>> byGoal = milestones.ofVersion(version.id(), asOf).stream()
                            .collect(Collectors.groupingBy(MilestoneRow::goal));
                    List<GoalRow> rows = goals.of(version.id()).stream()
                            .map(goal -> goal.with(byGoal.getOrDefault(goal.id(), List.of())))
                            .toList();
                    return new PlanDetails(
                            plan, version.state(), version.isEditable() && editable.isEditable(plan), rows);
                }));
    }

    /** One milestone with all that hangs on it. @throws NotFound for what the reader may not read */
    public MilestoneDetails milestone(MilestoneId id) {
        PlanRow plan =
                plans.byId(milestones.planOf(id).orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
        Shown version = shown(plan).orElseThrow(NotFound::new);
        Edition edition = editions.byId(plan.edition());
        MilestoneRow milestone = milestones
                .one(version.id(), id, edition.signalsAsOf(editions.today()))
                .orElseThrow(NotFound::new);
        GoalRow goal = goals.one(version.id(), milestone.goal()).orElseThrow(NotFound::new);
        return new MilestoneDetails(
                milestone,
                goal,
                updates.ofMilestone(version.id(), id),
                updates.evidence(id),
                updates.dueMoves(id),
                mayPostFor(milestone, edition),
                version.isEditable() && editable.isEditable(plan) && !milestone.isDropped());
    }

    /** What counts of an edition, the same for every reader: the agreed milestones of all groups, dropped ones left out. */
    public List<MilestoneRow> counted(Edition edition) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return milestones.counted(edition.id(), edition.signalsAsOf(editions.today()));
    }

    /** The counted milestones one by one, for those who may read agreed plans. @throws NotFound for others */
    public List<MilestoneRow> countedRows(Edition edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, null);
        return milestones.counted(edition.id(), edition.signalsAsOf(editions.today()));
    }

    /** The counted milestones of some groups. */
    public List<MilestoneRow> countedRows(Edition edition, Collection<GroupId> groups) {
        return countedRows(edition).stream()
                .filter(milestone -> groups.contains(milestone.group()))
                .toList();
    }

    /** The updates on the agreed plan of a group, newest first; empty without one. */
    public List<UpdateRow> updates(GroupId group, EditionId edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, group);
        return plans.of(group, edition)
                .map(PlanRow::agreed)
                .map(agreed -> updates.ofVersion(agreed.version()))
                .orElse(List.of());
    }

    private List<Country> mayPostFor(MilestoneRow milestone, Edition edition) {
        return milestone.agreed()
                        && !milestone.isDropped()
                        && milestone.facts().isOpen()
                        && edition.stage().opens(Activity.UPDATES)
                ? access.countriesToWriteFor(ProtectedObject.AGREED_PLAN, milestone.group())
                : List.of();
    }

    private record Shown(VersionId id, PlanState state) {
        boolean isEditable() {
            return state == PlanState.DRAFT;
        }
    }

    /** The agreed version for whoever may read it; without one, the draft for whoever may read drafts. */
    private Optional<Shown> shown(PlanRow plan) {
        PlanRow.Agreed agreed = plan.agreed();
        PlanRow.Draft draft = plan.draft();
        if (agreed != null) {
            return access.may(Right.READ, ProtectedObject.AGREED_PLAN, plan.group())
                    ? Optional.of(new Shown(agreed.version(), PlanState.AGREED))
                    : Optional.empty();
        }
        return draft != null && access.may(Right.READ, ProtectedObject.DRAFT, plan.group())
                ? Optional.of(new Shown(draft.version(), PlanState.DRAFT))
                : Optional.empty();
    }
}
