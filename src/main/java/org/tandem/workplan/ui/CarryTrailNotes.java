package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.CarryDecision;
import org.tandem.workplan.CarryTrail;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Leads from a goal or milestone to what it was in the plan before and to what becomes of it in the next. */
class CarryTrailNotes extends Div {

    private final Texts texts = Texts.current();

    private final transient Function<CarryTrail.Stop, String> address;

    private CarryTrailNotes(CarryTrail trail, Function<CarryTrail.Stop, String> address) {
        this.address = address;
        if (trail.from() != null) {
            stop("workplan.carry-over.from", trail.from());
        }
        trail.to()
                .forEach(stop -> stop(stop.draft() ? "workplan.carry-over.to-draft" : "workplan.carry-over.to", stop));
        trail.left().forEach(this::left);
        setVisible(!trail.isEmpty());
    }

    static CarryTrailNotes ofMilestone(CarryTrail trail) {
        return new CarryTrailNotes(
                trail,
                stop -> WorkPlanNavigation.milestone(new MilestoneId(stop.item().id())));
    }

    /** @param groupCode of the group in whose plans the goal stands */
    static CarryTrailNotes ofGoal(CarryTrail trail, String groupCode) {
        return new CarryTrailNotes(trail, stop -> {
            GoalId goal = new GoalId(stop.item().id());
            return WorkPlanNavigation.plan(groupCode, stop.edition(), stop.draft(), goal);
        });
    }

    private void stop(String key, CarryTrail.Stop stop) {
        add(new Paragraph(WorkPlanNavigation.link(address.apply(stop), new Span(texts.text(key, stop.edition())))));
    }

    private void left(CarryTrail.Left left) {
        Paragraph note = new Paragraph(
                texts.text("workplan.carry-over.left." + left.choice().name(), left.edition()));
        CarryDecision.Reason reason = left.reason();
        if (reason != null) {
            note.add(new Span(" "), new WrittenText(reason.words(), reason.language()));
        }
        add(note);
    }
}
