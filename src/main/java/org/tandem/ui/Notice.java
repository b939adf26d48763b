package org.tandem.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says in passing that something was done, politely: it interrupts nobody and stays over the next page. */
public final class Notice {

    private static final int READING_TIME_MS = 6_000;
    private static final int ACTING_TIME_MS = 20_000;
    private static final String OFFERED = Notice.class.getName() + ".offered";

    private Notice() {}

    /**
     * As {@link #say}, with an act that is offered for as long as it stands: long enough to reach it by keyboard, and until
     * the next one is offered, since a pile of them would hide what one works on.
     */
    public static void offer(String text, String words, Runnable act) {
        Notification notice = new Notification();
        Button button = new Button(words, click -> {
            notice.close();
            act.run();
        });
        Div parts = new Div(new Span(text), button);
        parts.addClassName("row");
        notice.add(parts);
        open(notice, ACTING_TIME_MS);
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, OFFERED) instanceof Notification before) {
            before.close();
        }
        ComponentUtil.setData(ui, OFFERED, notice);
        // Its act holds the page that offered it.
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened() && ComponentUtil.getData(ui, OFFERED) == notice) {
                ComponentUtil.setData(ui, OFFERED, null);
            }
        });
    }

    public static void say(String text) {
        open(new Notification(text), READING_TIME_MS);
    }

    /** At the end of the line, where the least stands that one reads or presses. */
    private static void open(Notification notice, int milliseconds) {
        notice.setDuration(milliseconds);
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.setAssertive(false);
        notice.open();
    }
}
