package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.Stage;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanRow;

/** Says whether a plan counts: agreed and how, a draft, or none. */
public class PlanStateLine extends Paragraph {

    /** @param plan null when none was opened */
    public PlanStateLine(@Nullable PlanRow plan, Edition edition) {
        super(words(plan, edition, Texts.current()));
        addClassName("plan-state");
    }

    private static String words(@Nullable PlanRow plan, Edition edition, Texts texts) {
        if (plan == null) {
            return texts.text("workplan.state.none");
        }
        PlanRow.Agreed agreed = plan.agreed();
        if (agreed != null) {
            String key = agreed.beforeTandem() ? "workplan.state.agreed-before-tandem" : "workplan.state.agreed";
            return texts.text(key, texts.date(agreed.on()));
        }
        return texts.text(
                edition.stage() == Stage.CLOSED ? "workplan.state.closed-without-agreement" : "workplan.state.draft");
    }
}
