package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.tandem.ui.ActForm;
import org.tandem.ui.DraftForm;
import org.tandem.ui.RevisedForm;
import org.tandem.ui.Texts;
import org.tandem.workplan.EditedMilestone;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestonePlace;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.SplitDraft;

/** Edits, beside the plan, the milestone of a draft that is open there. */
class PanelEdits {

    /** Where the forms are shown. */
    interface Host {
        /** Shows a form in place of the milestone. @param part what stands around the form */
        void show(Section part, DraftForm<?> form);

        /** Shows a milestone. */
        void open(MilestoneId milestone);

        /** Shows the plan, and the milestone that is open, as they stand now. */
        void renew();
    }

    private final PlanEdits rows;
    private final MilestoneEdits forms;
    private final Supplier<PlanDetails> plan;
    private final BooleanSupplier inPlanOrder;
    private final Set<MilestoneId> stays;

    PanelEdits(
            PlanEdits rows,
            MilestoneEdits forms,
            Supplier<PlanDetails> plan,
            BooleanSupplier inPlanOrder,
            Set<MilestoneId> stays) {
        this.rows = rows;
        this.forms = forms;
        this.plan = plan;
        this.inPlanOrder = inPlanOrder;
        this.stays = stays;
    }

    /** What one may do to a milestone; empty for one that stands in the draft no more. */
    Optional<ArrangeActs> acts(MilestoneId id, Host host) {
        return row(id).filter(row -> !row.isDropped())
                .map(row -> new ArrangeActs(
                        row, plan.get().goals(), stays.contains(id), inPlanOrder.getAsBoolean(), new Desk(id, host)));
    }

    private Optional<MilestoneRow> row(MilestoneId id) {
        return plan.get().milestones().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether titles are typed below the goals that are not added. */
    boolean isTyped() {
        return rows.isTyped();
    }

    /** Shows the form of a milestone at once. */
    void edit(MilestoneId id, Host host) {
        Edited<MilestoneDraft> edited = forms.of(id);
        List<EditedMilestone> undoable = new ArrayList<>();
        RevisedForm<MilestoneDraft> form = new RevisedForm<>(
                edited.fields(),
                words("workplan.milestone.edit.act"),
                edited.newest(),
                (draft, revision) -> forms.save(id, revision, draft).ifPresent(undoable::add),
                saved -> {
                    host.renew();
                    host.open(id);
                    rows.edited(undoable);
                });
        form.onCancel(() -> host.open(id));
        host.show(part("workplan.milestone.edit.title", form), form);
    }

    private static Section part(String titleKey, DraftForm<?> form) {
        H2 title = new H2(words(titleKey));
        title.getElement().setAttribute("tabindex", "-1");
        Section part = new Section(title, form);
        part.setAriaLabelledBy(title);
        part.addClassName("milestone-panel");
        title.getElement().callJsFunction("focus");
        return part;
    }

    private static String words(String key) {
        return Texts.current().text(key);
    }

    private final class Desk implements ArrangeActs.Desk {
        private final MilestoneId milestone;
        private final Host host;

        Desk(MilestoneId milestone, Host host) {
            this.milestone = milestone;
            this.host = host;
        }

        @Override
        public void edit() {
            PanelEdits.this.edit(milestone, host);
        }

        @Override
        public void moveBy(int further) {
            row(milestone).ifPresent(row -> {
                List<MilestoneId> others = under(row.goal());
                int at = others.indexOf(milestone) + further;
                others.remove(milestone);
                int place = Math.clamp(at, 0, others.size());
                rows.move(milestone, new MilestonePlace(row.goal(), place == 0 ? null : others.get(place - 1)));
            });
        }

        @Override
        public void moveTo(GoalId goal) {
            List<MilestoneId> there = under(goal);
            rows.move(milestone, new MilestonePlace(goal, there.isEmpty() ? null : there.getLast()));
        }

        private List<MilestoneId> under(GoalId goal) {
            return new ArrayList<>(plan.get()
                    .milestones()
                    .filter(row -> row.goal().equals(goal))
                    .map(MilestoneRow::id)
                    .toList());
        }

        @Override
        public void duplicate() {
            rows.copy(milestone, SplitDraft.SAME).ifPresent(host::open);
        }

        @Override
        public void split() {
            MilestoneRow now = row(milestone).filter(row -> !row.isDropped()).orElse(null);
            if (now == null) {
                host.renew();
                return;
            }
            SplitFields fields = new SplitFields(new SplitDraft(now.title()));
            ActForm<SplitDraft> form = new ActForm<>(fields.binder(), fields, words("workplan.split.act"), new Split());
            host.show(part("workplan.split.heading", form), form);
        }

        private final class Split implements ActForm.Act<SplitDraft> {
            private MilestoneId shown = milestone;

            @Override
            public void submit(SplitDraft title) {
                shown = rows.split(milestone, title);
            }

            @Override
            public void showWhatStandsNow() {
                host.renew();
            }

            @Override
            public void done() {
                host.open(shown);
            }

            @Override
            public void cancel() {
                host.open(milestone);
            }
        }
    }
}
