package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanDetails;

/** Warns of a plan with more milestones than one can well follow; it blocks nothing. */
class ManyMilestones extends Paragraph {

    private static final int COMFORTABLE = 10;

    private ManyMilestones(long milestones) {
        super(Texts.current().text("workplan.agreement.many", milestones, COMFORTABLE));
        addClassName("warning");
    }

    /** Empty while the plan holds few enough, dropped ones not counted. */
    static Optional<ManyMilestones> in(PlanDetails plan) {
        long milestones =
                plan.milestones().filter(milestone -> !milestone.isDropped()).count();
        return milestones > COMFORTABLE ? Optional.of(new ManyMilestones(milestones)) : Optional.empty();
    }
}
