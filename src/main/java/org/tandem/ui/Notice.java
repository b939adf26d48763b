package org.tandem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says in passing that something was done, politely: it interrupts nobody and stays over the next page. */
public final class Notice {

    private static final int READING_TIME_MS = 6_000;
    private static final int ACTING_TIME_MS = 20_000;

    private Notice() {}

    /** As {@link #say}, with an act that is offered for as long as it stands: long enough to reach it by keyboard. */
    public static void offer(String text, String words, Runnable act) {
        Notification notice = new Notification();
        Button button = new Button(words, click -> {
            notice.close();
            act.run();
        });
        Div parts = new Div(new Span(text), button);
        parts.addClassName("row");
        notice.add(parts);
        notice.setDuration(ACTING_TIME_MS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setAssertive(false);
        notice.open();
    }

    public static void say(String text) {
        Notification notice = new Notification(text, READING_TIME_MS, Notification.Position.BOTTOM_START);
        notice.setAssertive(false);
        notice.open();
    }
}
