package org.tandem.workplan;

import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/** Writes the keyed text of plans: goals and milestones, in drafts only. */
@Service
@Validated
@Transactional
public class WorkPlanService {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final MilestoneRepository milestones;
    private final NewMilestones added;
    private final MilestoneReader reader;
    private final LeadRepository leads;
    private final OfferedThemes themes;
    private final CarryOverRepository carryOvers;
    private final EditablePlans editable;
    private final EditionQueries editions;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    WorkPlanService(
            PlanRepository plans,
            GoalRepository goals,
            MilestoneRepository milestones,
            NewMilestones added,
            MilestoneReader reader,
            LeadRepository leads,
            OfferedThemes themes,
            CarryOverRepository carryOvers,
            EditablePlans editable,
            EditionQueries editions,
            Access access,
            ChangeRecorder changes,
            IdGenerator ids) {
        this.plans = plans;
        this.goals = goals;
        this.milestones = milestones;
        this.added = added;
        this.reader = reader;
        this.leads = leads;
        this.themes = themes;
        this.carryOvers = carryOvers;
        this.editable = editable;
        this.editions = editions;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
    }

    /** Opens the group's plan for an edition as an empty draft; returns the one that is there when somebody has. */
    public PlanId open(GroupId group, EditionId edition) {
        Capacity as = access.requireWrite(ProtectedObject.DRAFT, group);
        editions.byId(edition).stage().require(Activity.PLAN_EDITS);
        PlanId plan = new PlanId(ids.next());
        if (!plans.insert(plan, group, edition, new VersionId(ids.next()))) {
            return plans.of(group, edition).map(PlanRow::id).orElseThrow(NotFound::new);
        }
        changes.record(SubjectRef.of(SubjectKind.PLAN, plan), "PLAN_OPENED", new Place(group, edition, true), as);
        return plan;
    }

    /**
     * Adds a goal to a draft, once however often the same form is saved.
     *
     * @param goal made by the form
     * @param illustrative whether this was made for the sample
     * @throws IndicatorNeedsName when it has a unit, a baseline or a target of nothing
     */
    public void addGoal(GoalId goal, PlanId plan, @Valid GoalDraft draft, boolean illustrative) {
        draft.check();
        Editable target = editable.require(plan);
        if (goals.planOf(goal).isPresent()) {
            return;
        }
        goals.insert(goal, plan, target.draft(), draft, illustrative, null);
        changes.record(
                SubjectRef.of(SubjectKind.GOAL, goal),
                "GOAL_ADDED",
                target.place(),
                target.as(),
                KeyedTextChanges.added(draft));
    }

    /**
     * @throws ConcurrentChange when somebody saved the goal since that revision
     * @throws GoalIsDropped when it was dropped
     * @throws IndicatorNeedsName when it has a unit, a baseline or a target of nothing
     */
    public void reviseGoal(GoalId goal, Revision revision, @Valid GoalDraft draft) {
        draft.check();
        Editable target = editable.require(goals.planOf(goal).orElseThrow(NotFound::new));
        GoalRow before = goals.one(target.draft(), goal).orElseThrow(NotFound::new);
        before.requireInPlan();
        GoalDraft kept = draft.after(GoalDraft.of(before));
        goals.update(target.draft(), goal, revision, kept);
        changes.record(
                SubjectRef.of(SubjectKind.GOAL, goal),
                "GOAL_REVISED",
                target.place(),
                target.as(),
                KeyedTextChanges.between(before, kept));
    }

    /**
     * Adds a milestone under a goal of a draft, once however often the same form is saved.
     *
     * @param id made by the form
     * @param illustrative whether this was made for the sample
     * @param carriedFrom the unfinished milestone of an earlier edition that this one goes on with, or null
     * @throws LeadOfOtherCountry when an organisation is to lead for the country it is not of
     * @throws ThemeIsNotOffered when a theme is chosen that the edition does not offer today
     * @throws GoalIsDropped when the goal was dropped
     */
    public void addMilestone(
            MilestoneId id,
            GoalId goal,
            @Valid MilestoneDraft draft,
            boolean illustrative,
            @Nullable MilestoneId carriedFrom) {
        draft.check();
        PlanId plan = goals.planOf(goal).orElseThrow(NotFound::new);
        Editable target = editable.require(plan);
        if (reader.planOf(id).isPresent()) {
            return;
        }
        goals.one(target.draft(), goal).orElseThrow(NotFound::new).requireInPlan();
        leads.require(draft);
        themes.require(target.plan().edition(), draft.themes(), Set.of());
        added.add(target, goal, id, draft, illustrative, carriedFrom);
        if (carriedFrom != null) {
            carryOvers.put(
                    target.draft(),
                    SubjectRef.of(SubjectKind.MILESTONE, carriedFrom),
                    CarryDecision.carriedTo(id.value()));
        }
    }

    /**
     * @return what undoes it
     * @throws ConcurrentChange when somebody saved the milestone since that revision
     * @throws LeadOfOtherCountry when an organisation is to lead for the country it is not of
     * @throws ThemeIsNotOffered when a theme is chosen that it does not have and the edition does not offer today
     * @throws MilestoneIsClosed when it was dropped
     * @throws BaselineIsFixed when it moves a due date that both countries agreed
     */
    public EditedMilestone reviseMilestone(MilestoneId milestone, Revision revision, @Valid MilestoneDraft draft) {
        draft.check();
        Editable target = editable.require(reader.planOf(milestone).orElseThrow(NotFound::new));
        MilestoneRow before = read(target, milestone);
        before.requireInPlan();
        if (before.facts().baselineDue() != null
                && !before.facts().baselineDue().equals(draft.dueOn())) {
            throw new BaselineIsFixed();
        }
        leads.require(draft);
        MilestoneDraft had = MilestoneDraft.of(before);
        themes.require(target.plan().edition(), draft.themes(), had.themes());
        return save(target, before, revision, draft.after(had));
    }

    /**
     * Lets a milestone say again what it said before an edit, in what became of its translations too. What it said is not
     * checked anew: a theme that is over since comes back.
     *
     * @throws ConcurrentChange when somebody saved the milestone since, or the plan has another draft by now
     * @throws MilestoneIsClosed when it was dropped
     */
    void restoreMilestone(EditedMilestone edited) {
        Editable target = editable.require(reader.planOf(edited.milestone()).orElseThrow(NotFound::new));
        if (!target.draft().equals(edited.version())) {
            throw new ConcurrentChange();
        }
        MilestoneRow before = read(target, edited.milestone());
        before.requireInPlan();
        save(target, before, edited.since(), edited.before());
    }

    private EditedMilestone save(Editable target, MilestoneRow before, Revision revision, MilestoneDraft kept) {
        milestones.update(target.draft(), before.id(), revision, kept);
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, before.id()),
                "MILESTONE_REVISED",
                target.place(),
                target.as(),
                KeyedTextChanges.between(before, read(target, before.id())));
        return new EditedMilestone(before.id(), target.draft(), MilestoneDraft.of(before), revision.next());
    }

    private MilestoneRow read(Editable target, MilestoneId milestone) {
        return reader.one(target.draft(), milestone, editions.today()).orElseThrow(NotFound::new);
    }
}
