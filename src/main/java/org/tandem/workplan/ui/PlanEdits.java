package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.ui.Notice;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.ArrangeService;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.DropService;
import org.tandem.workplan.EditedMilestone;
import org.tandem.workplan.FillService;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneFill;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestonePlace;
import org.tandem.workplan.MilestoneTitles;
import org.tandem.workplan.SplitDraft;

/** What one does to the rows of a draft where they stand: each act shows the plan anew and can be undone. */
class PlanEdits {

    private final Texts texts = Texts.current();
    private final ArrangeService arrange;
    private final DropService drops;
    private final FillService fills;
    private final Renewal renew;
    private final Map<GoalId, AddMilestones> adders = new HashMap<>();

    /** What the page does after an act. */
    interface Renewal {
        /** Shows the plan as it stands now. */
        void run();

        /** Whether all of these are among the rows that a filter leaves. */
        boolean shows(List<MilestoneId> milestones);
    }

    /** @param renew shows the plan as it stands now */
    PlanEdits(ArrangeService arrange, DropService drops, FillService fills, Renewal renew) {
        this.arrange = arrange;
        this.drops = drops;
        this.fills = fills;
        this.renew = renew;
    }

    /** What adds milestones to a goal; the same one each time the plan is shown anew, with what is typed in it. */
    Component adder(GoalRow goal) {
        AddMilestones before = adders.get(goal.id());
        if (before != null) {
            return Redraw.standIn(before);
        }
        AddMilestones adder = new AddMilestones(goal, titles -> add(goal.id(), titles));
        adders.put(goal.id(), adder);
        return Redraw.keep(adder, "add-" + UUID.randomUUID());
    }

    /** Whether titles are typed that are not added. */
    boolean isTyped() {
        return adders.values().stream().anyMatch(AddMilestones::isTyped);
    }

    /** @throws BrokenRule when the service refuses the titles, which stay where they were typed */
    private void add(GoalId goal, MilestoneTitles titles) {
        List<MilestoneId> added = arrange.addAll(goal, titles);
        adders.remove(goal);
        renew.run();
        // One goes on with the next ones: the field is a new one.
        UI.getCurrent()
                .getPage()
                .executeJs("setTimeout(() => document.getElementById($0)?.focus())", AddMilestones.id(goal));
        offer(
                renew.shows(added) ? "workplan.done.added" : "workplan.done.added-hidden",
                added.size(),
                () -> withdraw(added));
    }

    /** Empty when it was refused, which is said. */
    Optional<MilestoneId> copy(MilestoneId of, SplitDraft title) {
        List<MilestoneId> made = new ArrayList<>();
        attempt(() -> made.add(split(of, title)));
        return made.stream().findFirst();
    }

    /** @throws BrokenRule when the service refuses the title */
    MilestoneId split(MilestoneId of, SplitDraft title) {
        MilestoneId copy = arrange.copy(of, title);
        renew.run();
        offer("workplan.done.added", 1, () -> withdraw(List.of(copy)));
        return copy;
    }

    private void withdraw(List<MilestoneId> made) {
        drops.withdrawAll(made);
    }

    void move(MilestoneId id, MilestonePlace to) {
        attempt(() -> {
            MilestonePlace before = arrange.move(id, to);
            offer("workplan.done.all-moved", 1, () -> arrange.move(id, before));
        });
    }

    void moveAll(List<MilestoneId> rows, GoalId goal) {
        attempt(() -> {
            List<ArrangeService.Moved> moved = arrange.moveAll(rows, goal);
            offer("workplan.done.all-moved", moved.size(), () -> arrange.moveBack(moved));
        });
    }

    /** Shows the plan as it stands now. */
    void renew() {
        renew.run();
    }

    /** @throws BrokenRule when the service refuses one of them, or the reason */
    void drop(Map<MilestoneId, Revision> rows, DropDraft why) {
        drops.dropMilestones(rows, why);
        renew.run();
        offer("workplan.done.dropped", rows.size(), () -> drops.takeBackAll(rows.keySet()));
    }

    /** @throws BrokenRule when the service refuses it for one of them */
    void fill(Map<MilestoneId, Revision> rows, MilestoneFill fill) {
        List<EditedMilestone> filled = fills.fill(rows, fill);
        renew.run();
        edited(filled);
    }

    /** Milestones were saved, if any, which can be undone. */
    void edited(List<EditedMilestone> edited) {
        if (edited.isEmpty()) {
            Notice.say(texts.text("workplan.done.changed", 0));
        } else {
            offer("workplan.done.changed", edited.size(), () -> fills.undo(edited));
        }
    }

    void takeBack(MilestoneId id) {
        attempt(() -> drops.takeBack(id));
    }

    /** Says to how many milestones something was done, which is undone at once: all of it or nothing. */
    private void offer(String done, int milestones, Runnable undo) {
        Notice.offer(
                texts.text(done, milestones),
                texts.text("workplan.done.undo"),
                () -> attempt(() -> {
                    try {
                        undo.run();
                        Notice.say(texts.text("workplan.done.is-undone"));
                    } catch (ConcurrentChange since) {
                        Notice.say(texts.text("workplan.done.not-undone"));
                    }
                    // The button that was pressed is gone.
                    PageHeader.lead();
                }));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (BrokenRule rule) {
            Notice.say(texts.text(rule.messageKey()));
        } catch (NotFound gone) {
            Notice.say(texts.text("workplan.done.gone"));
        }
        renew.run();
    }
}
