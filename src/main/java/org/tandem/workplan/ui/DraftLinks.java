package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tandem.cycle.Edition;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryOverOffer;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The ways from a draft to the forms that add to it. */
final class DraftLinks {

    private DraftLinks() {}

    /** To what the plan before left unfinished. */
    static Anchor carryOver(CarryOverOffer offer, String groupCode, Edition edition) {
        return act(
                WorkPlanNavigation.carryOver(groupCode, edition),
                Texts.current()
                        .text(
                                "workplan.carry-over.link",
                                offer.undecided(),
                                offer.edition().code()));
    }

    static Anchor addGoal(String groupCode, Edition edition) {
        return act(
                WorkPlanNavigation.newGoal(groupCode, edition), Texts.current().text("workplan.act.add-goal"));
    }

    private static Anchor act(String address, String words) {
        Anchor link = WorkPlanNavigation.link(address, new Span(words));
        link.addClassName("act");
        return link;
    }
}
