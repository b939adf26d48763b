package org.tandem.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Holds back whoever leaves a form with typed text until they say that it may be lost. */
public final class Leaving {

    private static final Leaving LET_GO = new Leaving();

    private Leaving() {}

    /** Whoever may see the page no more is not asked. */
    public static void letGo(UI page) {
        ComponentUtil.setData(page, Leaving.class, LET_GO);
    }

    public static void ask(BeforeLeaveEvent event) {
        if (ComponentUtil.getData(event.getUI(), Leaving.class) != null) {
            ComponentUtil.setData(event.getUI(), Leaving.class, null);
            return;
        }
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
