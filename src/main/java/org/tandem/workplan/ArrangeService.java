package org.tandem.workplan;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.ChangeRecorder;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/**
 * Arranges the milestones of a draft: makes some of their titles or of another one, and puts them elsewhere. Whoever arranges
 * holds the draft, so that two who do so at once both have their way, one after the other.
 */
@Service
@Validated
@Transactional
public class ArrangeService {

    private final GoalRepository goals;
    private final NewMilestones added;
    private final MilestoneReader reader;
    private final ArrangementRepository arrangement;
    private final EditablePlans editable;
    private final EditionQueries editions;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    ArrangeService(
            GoalRepository goals,
            NewMilestones added,
            MilestoneReader reader,
            ArrangementRepository arrangement,
            EditablePlans editable,
            EditionQueries editions,
            ChangeRecorder changes,
            IdGenerator ids) {
        this.goals = goals;
        this.added = added;
        this.reader = reader;
        this.arrangement = arrangement;
        this.editable = editable;
        this.editions = editions;
        this.changes = changes;
        this.ids = ids;
    }

    /**
     * Adds milestones under a goal after its last one, in the order of their titles.
     *
     * @return those that were added
     * @throws TooManyTitles when they are more, or longer, than is made at once
     * @throws GoalIsDropped when the goal was dropped
     */
    public List<MilestoneId> addAll(GoalId goal, @Valid MilestoneTitles titles) {
        titles.check();
        Editable target = editable.require(goals.planOf(goal).orElseThrow(NotFound::new));
        goals.one(target.draft(), goal).orElseThrow(NotFound::new).requireInPlan();
        return titles.titles().stream()
                .map(title -> MilestoneDraft.empty().titledAs(LocalizedText.of(titles.language(), title)))
                .map(draft -> insert(target, goal, draft, false))
                .toList();
    }

    /**
     * Adds a milestone after another one that says the same as that one, under the same title or one of its own.
     *
     * @param title null for the same
     * @throws MilestoneIsClosed when the other one was dropped
     */
    public MilestoneId copy(MilestoneId of, @Valid SplitDraft title) {
        Editable target = editable.require(reader.planOf(of).orElseThrow(NotFound::new));
        MilestoneRow row = read(target, of);
        row.requireInPlan();
        MilestoneDraft draft = MilestoneDraft.of(row);
        MilestoneId copy = insert(
                target, row.goal(), title.title() == null ? draft : draft.titledAs(title.title()), row.illustrative());
        place(target, copy, new MilestonePlace(row.goal(), of));
        return copy;
    }

    private MilestoneId insert(Editable target, GoalId goal, MilestoneDraft draft, boolean illustrative) {
        MilestoneId id = new MilestoneId(ids.next());
        added.add(target, goal, id, draft, illustrative, null);
        return id;
    }

    /**
     * Puts a milestone in another place of its draft.
     *
     * @return where it stood before
     * @throws ConcurrentChange when the milestone that it was to follow stands there no more
     * @throws GoalIsDropped when the goal was dropped
     * @throws MilestoneIsClosed when the milestone was dropped
     */
    public MilestonePlace move(MilestoneId id, MilestonePlace to) {
        return move(editable.require(reader.planOf(id).orElseThrow(NotFound::new)), id, to);
    }

    private MilestonePlace move(Editable target, MilestoneId id, MilestonePlace to) {
        MilestoneRow row = read(target, id);
        row.requireInPlan();
        GoalRow goal = goals.one(target.draft(), to.goal()).orElseThrow(NotFound::new);
        goal.requireInPlan();
        List<MilestoneId> siblings = arrangement.under(target.draft(), row.goal());
        int at = siblings.indexOf(id);
        MilestonePlace before = new MilestonePlace(row.goal(), at == 0 ? null : siblings.get(at - 1));
        place(target, id, to);
        GoalRow from = goals.one(target.draft(), row.goal()).orElseThrow(NotFound::new);
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, id),
                "MILESTONE_MOVED",
                target.place(),
                target.as(),
                KeyedTextChanges.moved(from, goal));
        return before;
    }

    /** A milestone that was moved, and where it stood. */
    public record Moved(MilestoneId milestone, MilestonePlace before) {}

    /** Puts milestones of a draft last under a goal, in this order: all of them or none. */
    public List<Moved> moveAll(List<MilestoneId> milestones, GoalId goal) {
        Editable target = editable.require(goals.planOf(goal).orElseThrow(NotFound::new));
        List<Moved> moved = new ArrayList<>();
        for (MilestoneId milestone : milestones) {
            List<MilestoneId> there = arrangement.under(target.draft(), goal).stream()
                    .filter(other -> !other.equals(milestone))
                    .toList();
            MilestonePlace last = new MilestonePlace(goal, there.isEmpty() ? null : there.getLast());
            moved.add(new Moved(milestone, move(target, milestone, last)));
        }
        return moved;
    }

    /** Puts milestones back where they stood before {@link #moveAll}. */
    public void moveBack(List<Moved> moved) {
        // The last one first: it may have stood after one that was moved before it.
        moved.reversed().forEach(one -> move(one.milestone(), one.before()));
    }

    private void place(Editable target, MilestoneId id, MilestonePlace to) {
        List<MilestoneId> order = new ArrayList<>(arrangement.under(target.draft(), to.goal()));
        order.remove(id);
        int after = to.after() == null ? -1 : order.indexOf(to.after());
        if (to.after() != null && after < 0) {
            throw new ConcurrentChange();
        }
        order.add(after + 1, id);
        arrangement.arrange(target.draft(), to.goal(), order);
    }

    private MilestoneRow read(Editable target, MilestoneId milestone) {
        return reader.one(target.draft(), milestone, editions.today()).orElseThrow(NotFound::new);
    }
}
