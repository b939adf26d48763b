package org.tandem.workplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.ChangeRecorder;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/**
 * Carries what the plan before left unfinished into a draft that is held: under an identity of its own, once however often
 * it is carried. What was carried, edited and dropped from the draft comes back as it was edited.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ItemCarrier {

    private final GoalRepository goals;
    private final MilestoneRepository milestones;
    private final MilestoneReader reader;
    private final CarryOverRepository carryOvers;
    private final EditionQueries editions;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    ItemCarrier(
            GoalRepository goals,
            MilestoneRepository milestones,
            MilestoneReader reader,
            CarryOverRepository carryOvers,
            EditionQueries editions,
            ChangeRecorder changes,
            IdGenerator ids) {
        this.goals = goals;
        this.milestones = milestones;
        this.reader = reader;
        this.carryOvers = carryOvers;
        this.editions = editions;
        this.changes = changes;
        this.ids = ids;
    }

    GoalId goal(Editable target, GoalRow earlier) {
        SubjectRef about = CarryOverOffer.of(earlier);
        GoalId carried = carryOvers
                .copyOf(target.draft(), about)
                .map(GoalId::new)
                .map(copy -> again(target, copy))
                .orElseGet(() -> anew(target, earlier));
        carryOvers.put(target.draft(), about, CarryDecision.carriedTo(carried.value()));
        return carried;
    }

    private GoalId again(Editable target, GoalId copy) {
        GoalRow row = goals.one(target.draft(), copy).orElseThrow(NotFound::new);
        if (row.dropped() != null) {
            goals.restore(target.draft(), copy);
            record(target, SubjectRef.of(SubjectKind.GOAL, copy), KeyedTextChanges.noReason(row.dropped()));
        }
        return copy;
    }

    private GoalId anew(Editable target, GoalRow earlier) {
        GoalId id = new GoalId(ids.next());
        GoalDraft draft = GoalDraft.of(earlier);
        goals.insert(id, target.plan().id(), target.draft(), draft, earlier.illustrative(), earlier.id());
        record(target, SubjectRef.of(SubjectKind.GOAL, id), KeyedTextChanges.added(draft));
        return id;
    }

    /**
     * Carries the milestone and, while nobody has decided on it, its goal.
     *
     * @throws GoalIsNotCarried when it was decided that the goal does not go on
     * @throws GoalIsDropped when the goal under which it would come back was dropped
     */
    void milestone(Editable target, GoalRow goal, MilestoneRow earlier) {
        SubjectRef about = CarryOverOffer.of(earlier);
        UUID carried = carryOvers
                .copyOf(target.draft(), about)
                .map(MilestoneId::new)
                .map(copy -> again(target, goal, copy))
                .orElseGet(() -> anew(target, goalFor(target, goal), earlier))
                .value();
        carryOvers.put(target.draft(), about, CarryDecision.carriedTo(carried));
    }

    private MilestoneId again(Editable target, GoalRow goal, MilestoneId copy) {
        MilestoneRow row = reader.one(target.draft(), copy, editions.today()).orElseThrow(NotFound::new);
        if (row.dropped() != null) {
            goalFor(target, goal);
            goals.one(target.draft(), row.goal()).orElseThrow(NotFound::new).requireInPlan();
            milestones.restore(target.draft(), copy);
            record(target, SubjectRef.of(SubjectKind.MILESTONE, copy), KeyedTextChanges.noReason(row.dropped()));
        }
        return copy;
    }

    private MilestoneId anew(Editable target, GoalId goal, MilestoneRow earlier) {
        MilestoneId id = new MilestoneId(ids.next());
        MilestoneDraft draft = MilestoneDraft.of(earlier).carriedOver();
        milestones.insert(id, target.plan().id(), target.draft(), goal, draft, earlier.illustrative(), earlier.id());
        record(target, SubjectRef.of(SubjectKind.MILESTONE, id), KeyedTextChanges.added(draft));
        return id;
    }

    private GoalId goalFor(Editable target, GoalRow earlier) {
        CarryDecision decision = carryOvers.decisions(target.draft()).get(CarryOverOffer.of(earlier));
        if (decision == null) {
            return goal(target, earlier);
        }
        if (decision.carriedTo() == null) {
            throw new GoalIsNotCarried();
        }
        return new GoalId(decision.carriedTo());
    }

    private void record(Editable target, SubjectRef item, FieldChange... fields) {
        changes.record(item, "CARRIED_OVER", target.place(), target.as(), fields);
    }
}
