package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanRow;

/** Says how far a plan is agreed, in a sentence that everybody may read. */
final class PlanStateText {

    private PlanStateText() {}

    static Span of(@Nullable PlanRow plan) {
        Texts texts = Texts.current();
        if (plan == null) {
            return new Span(texts.text("dashboard.plan.none"));
        }
        PlanRow.Agreed agreed = plan.agreed();
        if (agreed == null) {
            return new Span(texts.text("dashboard.plan.draft"));
        }
        return new Span(
                agreed.beforeTandem()
                        ? texts.text("dashboard.plan.agreed-before-tandem", texts.date(agreed.on()))
                        : texts.text("dashboard.plan.agreed", texts.date(agreed.on())));
    }
}
