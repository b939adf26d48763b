package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Revision;
import org.tandem.ui.ActForm;
import org.tandem.ui.Notice;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneFill;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;

/** The rows of a draft that one has chosen, and what is done to all of them at once; empty while none is. */
class ChosenRows extends Div {

    private static final String ASKS = "asks";

    private final Texts texts = Texts.current();
    private final transient PlanEdits edits;
    private final transient Supplier<Set<MilestoneId>> stays;
    private final transient Map<MilestoneId, MilestoneRow> chosen = new LinkedHashMap<>();
    private final transient Function<Boolean, FillFields> fillFields;
    private transient List<GoalRow> goals = List.of();
    private @Nullable ChosenForm form;

    /**
     * @param stays milestones that leave the plan by agreement alone
     * @param fillFields those of what the rows are given at once, told whether the due date of any is fixed
     */
    ChosenRows(PlanEdits edits, Supplier<Set<MilestoneId>> stays, Function<Boolean, FillFields> fillFields) {
        this.edits = edits;
        this.stays = stays;
        this.fillFields = fillFields;
        addClassName("chosen-rows");
        setVisible(false);
    }

    /** What chooses a row. */
    Checkbox box(MilestoneRow row) {
        Checkbox box = named(new Checkbox(chosen.containsKey(row.id())), row.id());
        box.setAriaLabel(texts.text(
                "workplan.chosen.choose", row.title().readIn(texts.language()).text()));
        box.addValueChangeListener(change -> {
            named(box, row.id());
            if (change.getValue()) {
                // The row may stand otherwise by now than when its box was made.
                GoalRow.milestonesOf(goals)
                        .filter(now -> now.id().equals(row.id()))
                        .forEach(now -> chosen.put(now.id(), now));
            } else {
                chosen.remove(row.id());
            }
            chosenOtherwise();
        });
        return box;
    }

    private static Checkbox named(Checkbox box, MilestoneId row) {
        return Redraw.keep(box, "choose-" + row.value() + "-" + box.getValue());
    }

    /** The plan stands otherwise now; what left it is chosen no more. */
    void renewed(PlanDetails now) {
        goals = now.goals();
        Map<MilestoneId, MilestoneRow> before = Map.copyOf(chosen);
        chosen.clear();
        now.milestones()
                .filter(row -> before.containsKey(row.id()) && !row.isDropped())
                .forEach(row -> chosen.put(row.id(), row));
        chosenOtherwise();
    }

    /** A form stays with what is typed in it. */
    private void chosenOtherwise() {
        if (form == null || chosen.isEmpty() && !form.isTyped()) {
            show();
        } else {
            form.follow(chosen.values());
        }
    }

    /** Whether words stand in its form that are not sent. */
    boolean isTyped() {
        return form != null && form.isTyped();
    }

    private void show() {
        form = null;
        removeAll();
        removeClassName(ASKS);
        setVisible(!chosen.isEmpty());
        if (chosen.isEmpty()) {
            return;
        }
        Span count = new Span(texts.text("workplan.chosen.count", chosen.size()));
        count.getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
        Button fill = new Button(texts.text("workplan.chosen.fill"), click -> askWhat());
        Button drop = new Button(texts.text("workplan.act.drop"), click -> askWhy());
        Button none = new Button(texts.text("workplan.chosen.none"), click -> {
            chosen.clear();
            edits.renew();
        });
        none.addThemeVariants(ButtonVariant.TERTIARY);
        Div bar = new Div(count, fill, toGoal(), drop, none);
        bar.addClassName("row");
        add(bar);
    }

    private Select<GoalRow> toGoal() {
        Select<GoalRow> goal = new Select<>();
        goal.setLabel(texts.text("workplan.act.to-goal"));
        goal.setItemLabelGenerator(other ->
                other.number() + " " + other.title().readIn(texts.language()).text());
        goal.setItems(goals.stream().filter(other -> other.dropped() == null).toList());
        goal.addValueChangeListener(change -> {
            List<MilestoneId> moved = List.copyOf(chosen.keySet());
            chosen.clear();
            edits.moveAll(moved, change.getValue().id());
        });
        return goal;
    }

    private void askWhy() {
        List<String> agreed = chosen.values().stream()
                .filter(row -> stays.get().contains(row.id()))
                .map(row -> row.title().readIn(texts.language()).text())
                .toList();
        if (!agreed.isEmpty()) {
            Notice.say(texts.text("workplan.chosen.agreed", agreed.size(), String.join(" · ", agreed)));
            return;
        }
        DropFields fields = new DropFields(List.of(), "workplan.field.reason.hint");
        fields.binder().readRecord(DropFields.unfilled(Revision.FIRST).draft());
        ask(new ActForm<>(fields.binder(), fields, texts.text("workplan.chosen.drop"), new Dropping()));
    }

    private void askWhat() {
        try {
            FillFields fields = fillFields.apply(
                    chosen.values().stream().anyMatch(row -> row.facts().baselineDue() != null));
            ask(new ActForm<>(fields.binder(), fields, texts.text("workplan.chosen.fill-all"), new Filling()));
        } catch (BrokenRule rule) {
            Notice.say(texts.text(rule.messageKey()));
        }
    }

    private void ask(ActForm<?> asked) {
        removeAll();
        ChosenForm shown = new ChosenForm(asked);
        shown.follow(chosen.values());
        add(shown);
        addClassName(ASKS);
        form = shown;
        lead();
    }

    /** Leads whoever pressed a button that went to what stands there now; to the plan where no row is chosen any more. */
    private void lead() {
        if (chosen.isEmpty()) {
            PageHeader.lead();
        } else {
            getElement().executeJs("this.querySelector('[tabindex]')?.focus()");
        }
    }

    /** An act on all chosen rows. */
    private abstract class Acting<D> implements ActForm.Act<D> {
        @Override
        public void submit(D draft) {
            if (chosen.isEmpty() || form == null) {
                throw new NothingIsChosen();
            }
            act(form.seen(), draft);
        }

        /** @param rows at the revisions that were seen */
        protected abstract void act(Map<MilestoneId, Revision> rows, D draft);

        @Override
        public void showWhatStandsNow() {
            edits.renew();
            if (form != null) {
                form.admit(chosen.values());
            }
        }

        @Override
        public void done() {
            show();
            lead();
        }

        @Override
        public void cancel() {
            show();
            lead();
        }
    }

    private final class Dropping extends Acting<DropDraft> {
        @Override
        protected void act(Map<MilestoneId, Revision> rows, DropDraft why) {
            edits.drop(rows, why);
        }
    }

    /** The rows stay chosen: there may be more to fill in. */
    private final class Filling extends Acting<MilestoneFill> {
        @Override
        protected void act(Map<MilestoneId, Revision> rows, MilestoneFill fill) {
            edits.fill(rows, fill);
        }
    }
}
