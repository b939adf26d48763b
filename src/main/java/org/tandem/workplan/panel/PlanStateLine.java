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
        PlanRow.Next next = plan.next();
        boolean closed = edition.stage() == Stage.CLOSED;
        if (agreed == null) {
            return closed ? texts.text("workplan.state.closed-without-agreement") : first(next, texts);
        }
        String counts = texts.text(key(agreed), texts.date(agreed.on()), agreed.number());
        return next == null || closed ? counts : counts + " " + beside(next, texts);
    }

    private static String key(PlanRow.Agreed agreed) {
        if (agreed.number().minor() > 0) {
            return "workplan.state.minor";
        }
        return agreed.beforeTandem() ? "workplan.state.agreed-before-tandem" : "workplan.state.agreed";
    }

    /** What there is while nothing is agreed. */
    private static String first(PlanRow.@Nullable Next next, Texts texts) {
        return next == null
                ? texts.text("workplan.state.none")
                : texts.text("workplan.state.first." + next.state().name(), next.number());
    }

    private static String beside(PlanRow.Next next, Texts texts) {
        return texts.text("workplan.state.next." + next.state().name(), next.number());
    }
}
