package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryDecision;
import org.tandem.workplan.CarryOverDraft;
import org.tandem.workplan.CarryOverOffer;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;

/**
 * All that is offered, goal by goal, under one button. Each choice is saved by itself: one that is refused, or that somebody
 * else made first, stays as it was typed and says why, and the others are kept.
 */
class CarryOverForm extends Div {

    /** Makes a choice. */
    @FunctionalInterface
    interface Choose {
        /** @param seen what stood when the choice was typed */
        void choose(SubjectRef item, @Nullable CarryDecision seen, CarryOverDraft draft);
    }

    private final Texts texts = Texts.current();
    private final Button save = new Button(texts.text("workplan.carry-over.save"), click -> save());
    private final List<CarryItemForm> items = new ArrayList<>();
    private final Paragraph undecided = new Paragraph();
    private final Div warning = new Div();
    private final transient Choose choose;
    private final transient Supplier<CarryOverOffer> newest;
    private final transient Supplier<PlanDetails> plan;

    CarryOverForm(CarryOverOffer offer, Choose choose, Supplier<CarryOverOffer> newest, Supplier<PlanDetails> plan) {
        this.choose = choose;
        this.newest = newest;
        this.plan = plan;
        addClassName("carry-over");
        undecided.getElement().setAttribute("role", "status");
        add(
                new Paragraph(
                        texts.text("workplan.carry-over.intro", offer.edition().code())),
                undecided,
                warning);
        offer.goals().forEach(goal -> add(section(goal)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(save);
        read(offer);
    }

    /** Whether a choice was made or typed at that is not saved. */
    boolean isTyped() {
        return items.stream().anyMatch(CarryItemForm::isTyped);
    }

    void choose(SubjectRef item, @Nullable CarryDecision seen, CarryOverDraft draft) {
        choose.choose(item, seen, draft);
    }

    /** What stands now. */
    CarryOverOffer newest() {
        return newest.get();
    }

    /** Shows what stands now where nothing is typed. */
    void refresh() {
        read(newest());
    }

    private Section section(GoalRow goal) {
        Section section = new Section();
        section.addClassName("compared-goal");
        section.add(item(CarryItemForm.of(goal, this)));
        for (MilestoneRow milestone : goal.milestones()) {
            section.add(item(CarryItemForm.of(milestone, this)));
        }
        return section;
    }

    private CarryItemForm item(CarryItemForm item) {
        items.add(item);
        return item;
    }

    private void save() {
        List<CarryItemForm> typed = items.stream()
                .filter(CarryItemForm::isTyped)
                .sorted(Comparator.comparing(CarryItemForm::turn))
                .toList();
        long saved = 0;
        try {
            for (CarryItemForm item : typed) {
                saved += item.save() ? 1 : 0;
            }
        } finally {
            save.setEnabled(true);
        }
        refresh();
        long left = items.stream().filter(CarryItemForm::isTyped).count();
        Notice.say(
                saved == 0
                        ? texts.text("workplan.carry-over.not-saved", left)
                        : texts.text("workplan.carry-over.saved", saved, left));
    }

    private void read(CarryOverOffer offer) {
        items.stream().filter(item -> !item.isTyped()).forEach(item -> item.read(offer.decision(item.item())));
        undecided.setText(texts.text(
                "workplan.carry-over.undecided",
                offer.undecided(),
                offer.edition().code()));
        warning.removeAll();
        ManyMilestones.in(plan.get()).ifPresent(warning::add);
    }
}
