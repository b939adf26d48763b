package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Texts;

/** Holds back whoever leaves a form with typed text until they say that it may be lost. */
final class Leaving {

    private Leaving() {}

    static void ask(BeforeLeaveEvent event) {
        Texts texts = Texts.current();
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        Confirmation.ask(
                texts.text("workplan.leave.question"),
                texts.text("workplan.leave.consequence"),
                texts.text("workplan.leave.act"),
                leaving::proceed,
                leaving::cancel);
    }
}
