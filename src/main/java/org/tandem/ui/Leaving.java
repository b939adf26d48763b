package org.tandem.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;

/** Holds back whoever leaves a form with typed text until they say that it may be lost. */
public final class Leaving {

    private Leaving() {}

    public static void ask(BeforeLeaveEvent event) {
        Texts texts = Texts.current();
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        Confirmation.ask(
                texts.text("ui.leave.question"),
                texts.text("ui.leave.consequence"),
                texts.text("ui.leave.act"),
                leaving::proceed,
                leaving::cancel);
    }
}
