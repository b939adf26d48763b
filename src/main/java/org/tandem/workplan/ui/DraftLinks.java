package org.tandem.workplan.ui;

import org.tandem.cycle.Edition;
import org.tandem.ui.ActLink;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryOverOffer;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The ways from a draft to the forms that add to it. */
final class DraftLinks {

    private DraftLinks() {}

    /** To what the plan before left unfinished. */
    static ActLink carryOver(CarryOverOffer offer, String groupCode, Edition edition) {
        return WorkPlanNavigation.act(
                WorkPlanNavigation.carryOver(groupCode, edition),
                Texts.current()
                        .text(
                                "workplan.carry-over.link",
                                offer.undecided(),
                                offer.edition().code()));
    }

    static ActLink addGoal(String groupCode, Edition edition) {
        return WorkPlanNavigation.act(
                WorkPlanNavigation.newGoal(groupCode, edition), Texts.current().text("workplan.act.add-goal"));
    }
}
