package org.tandem.workplan;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.ChangeRecorder;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/**
 * Says in a draft what becomes of each goal and milestone that the plan before left unfinished (product.md §2). The choices
 * are part of the draft's text and are agreed with it; the plan before stays as it is.
 */
@Service
@Validated
@Transactional
public class CarryOverService {

    private final CarryOvers offers;
    private final CarryOverRepository carryOvers;
    private final ItemCarrier carrier;
    private final DraftDrops drops;
    private final GoalRepository goals;
    private final MilestoneReader milestones;
    private final EditablePlans editable;
    private final EditionQueries editions;
    private final ChangeRecorder changes;

    CarryOverService(
            CarryOvers offers,
            CarryOverRepository carryOvers,
            ItemCarrier carrier,
            DraftDrops drops,
            GoalRepository goals,
            MilestoneReader milestones,
            EditablePlans editable,
            EditionQueries editions,
            ChangeRecorder changes) {
        this.offers = offers;
        this.carryOvers = carryOvers;
        this.carrier = carrier;
        this.drops = drops;
        this.goals = goals;
        this.milestones = milestones;
        this.editable = editable;
        this.editions = editions;
        this.changes = changes;
    }

    /**
     * Chooses for one item; the same choice again changes nothing. What is carried becomes a goal or milestone of the draft
     * with the same text and without dates, a milestone together with its goal while nobody has decided on that. What was
     * carried and is no longer is dropped from the draft for the reason given; it stays visible.
     *
     * @param item the goal or milestone of the plan before
     * @param seen what the person read that becomes of it, null for nothing
     * @throws ConcurrentChange when somebody has chosen something else since
     * @throws CarryOverNeedsReason when a reason is asked for and none was given
     * @throws NothingToCarryOver when the item is not offered
     * @throws GoalIsNotCarried when the milestone's goal was closed or dropped
     * @throws MilestoneIsAgreed when what was carried stands in an agreed version; so does {@link GoalIsAgreed}
     * @throws GoalHasMilestones when a goal is to go whose copy in the draft still has milestones
     */
    public void choose(PlanId plan, SubjectRef item, @Nullable CarryDecision seen, @Valid CarryOverDraft draft) {
        Editable target = editable.require(plan);
        CarryOverOffer offer = offers.offered(target.plan(), true).orElseThrow(NothingToCarryOver::new);
        CarryDecision now = offer.decision(item);
        if (saysTheSame(now, draft)) {
            return;
        }
        if (!Objects.equals(now, seen)) {
            throw new ConcurrentChange();
        }
        GoalRow goal = offer.goals().stream()
                .filter(row -> holds(row, item))
                .findFirst()
                .orElseThrow(NothingToCarryOver::new);
        MilestoneRow milestone = goal.milestones().stream()
                .filter(row -> CarryOverOffer.of(row).equals(item))
                .findFirst()
                .orElse(null);
        if (draft.choice() != CarryChoice.CARRIED) {
            leave(target, item, milestone == null ? goal.title() : milestone.title(), now, draft);
        } else if (milestone == null) {
            carrier.goal(target, goal);
        } else {
            carrier.milestone(target, goal, milestone);
        }
    }

    private static boolean saysTheSame(@Nullable CarryDecision now, CarryOverDraft draft) {
        return now != null && now.choice() == draft.choice() && Objects.equals(now.reason(), draft.said());
    }

    private static boolean holds(GoalRow goal, SubjectRef item) {
        return CarryOverOffer.of(goal).equals(item)
                || goal.milestones().stream().map(CarryOverOffer::of).anyMatch(item::equals);
    }

    private void leave(
            Editable target,
            SubjectRef item,
            LocalizedText title,
            @Nullable CarryDecision before,
            CarryOverDraft draft) {
        CarryChoice choice = Objects.requireNonNull(draft.choice());
        CarryDecision.Reason reason = draft.said();
        if (reason == null && CarryOverDraft.asksForReason(before, choice)) {
            throw new CarryOverNeedsReason();
        }
        if (reason != null && before != null && before.carriedTo() != null) {
            drop(target, item.kind(), before.carriedTo(), new DropDraft(reason.words(), reason.language()));
        }
        carryOvers.put(target.draft(), item, new CarryDecision(choice, reason, null));
        changes.record(
                PlanMatters.subject(target.plan().id()),
                choice == CarryChoice.CLOSED ? "CLOSED_AT_CARRY_OVER" : "DROPPED_AT_CARRY_OVER",
                target.place(),
                target.as(),
                KeyedTextChanges.left(title, before, reason));
    }

    private void drop(Editable target, SubjectKind kind, UUID carried, DropDraft draft) {
        if (kind == SubjectKind.GOAL) {
            GoalId goal = new GoalId(carried);
            drops.goal(
                    target,
                    goal,
                    goals.one(target.draft(), goal).orElseThrow(NotFound::new).revision(),
                    draft);
        } else {
            MilestoneId milestone = new MilestoneId(carried);
            drops.milestone(
                    target,
                    milestone,
                    milestones
                            .one(target.draft(), milestone, editions.today())
                            .orElseThrow(NotFound::new)
                            .textRevision(),
                    draft);
        }
    }
}
