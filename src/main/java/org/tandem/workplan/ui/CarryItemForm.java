package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.FormErrors;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.ui.TheirsAndMine;
import org.tandem.workplan.CarryChoice;
import org.tandem.workplan.CarryDecision;
import org.tandem.workplan.CarryOverDraft;
import org.tandem.workplan.CarryOverOffer;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.HeadlineBadge;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** One goal or milestone that is offered, and the choice of what becomes of it. */
class CarryItemForm extends Div {

    private final Texts texts = Texts.current();
    private final CarryOverForm form;
    private final SubjectRef item;
    private final CarryItemFields fields;
    private final FormErrors<CarryOverDraft> errors;
    private final Div conflict = new Div();
    private final Div next = new Div();
    private transient @Nullable CarryDecision seen;
    private boolean typed;

    static CarryItemForm of(GoalRow goal, CarryOverForm form) {
        Span number = new Span(Texts.current().number(goal.number()));
        number.addClassName("goal-number");
        H3 heading = new H3();
        heading.add(number, new LocalizedSpan(goal.title()));
        return new CarryItemForm(form, CarryOverOffer.of(goal), goal.title(), heading);
    }

    static CarryItemForm of(MilestoneRow milestone, CarryOverForm form) {
        H4 heading = new H4();
        heading.add(WorkPlanNavigation.link(
                WorkPlanNavigation.milestone(milestone.id()), new LocalizedSpan(milestone.title())));
        CarryItemForm item = new CarryItemForm(
                form,
                CarryOverOffer.of(milestone),
                milestone.title(),
                heading,
                new HeadlineBadge(milestone.standing().headline()));
        if (milestone.recurring()) {
            Span recurring = new Span(Texts.current().text("workplan.field.recurring"));
            recurring.addClassName("signal");
            item.head().add(recurring);
        }
        return item;
    }

    private CarryItemForm(CarryOverForm form, SubjectRef item, LocalizedText title, Component... heading) {
        this.form = form;
        this.item = item;
        fields = new CarryItemFields(title.readIn(texts.language()).text());
        errors = new FormErrors<>(fields.binder());
        addClassName("compared-item");
        Div head = new Div(heading);
        head.addClassName("row");
        add(head, errors, conflict, fields, next);
        fields.binder().addValueChangeListener(change -> typed = true);
    }

    private Div head() {
        return (Div) getComponentAt(0);
    }

    SubjectRef item() {
        return item;
    }

    boolean isTyped() {
        return typed;
    }

    /** Goals first, since milestones go on under them; but one that was carried goes after its milestones. */
    int turn() {
        if (item.kind() == SubjectKind.MILESTONE) {
            return 1;
        }
        return seen != null && seen.choice() == CarryChoice.CARRIED ? 2 : 0;
    }

    /** Opens on what stands. */
    void read(@Nullable CarryDecision decision) {
        seen = decision;
        errors.removeAll();
        fields.read(decision);
        typed = false;
        next.removeAll();
        if (decision != null && decision.carriedTo() != null && item.kind() == SubjectKind.MILESTONE) {
            next.add(WorkPlanNavigation.link(
                    WorkPlanNavigation.edit(new MilestoneId(decision.carriedTo())),
                    new Span(texts.text("workplan.carry-over.set-dates"))));
        }
    }

    /** Saves what is typed, or says why not. @return whether it was saved */
    boolean save() {
        if (conflict.getComponentCount() > 0) {
            return false;
        }
        boolean saved = errors.submit(draft -> {
            try {
                form.choose(item, seen, draft);
            } catch (ConcurrentChange changed) {
                compare(form.newest().decision(item), draft);
                throw changed;
            }
        });
        if (saved) {
            typed = false;
        }
        return saved;
    }

    private void compare(@Nullable CarryDecision theirs, CarryOverDraft mine) {
        fields.binder().setReadOnly(true);
        conflict.add(new TheirsAndMine(
                fields.differences(CarryOverDraft.of(theirs, texts.language()), mine),
                () -> {
                    chosen();
                    seen = theirs;
                    save();
                    form.refresh();
                },
                () -> {
                    chosen();
                    typed = false;
                    form.refresh();
                }));
    }

    private void chosen() {
        conflict.removeAll();
        errors.removeAll();
        fields.binder().setReadOnly(false);
    }
}
