package org.tandem.ui;

import com.vaadin.flow.component.notification.Notification;

/** Says in passing that something was done, politely: it interrupts nobody and stays over the next page. */
public final class Notice {

    private static final int READING_TIME_MS = 6_000;

    private Notice() {}

    public static void say(String text) {
        Notification notice = new Notification(text, READING_TIME_MS, Notification.Position.BOTTOM_START);
        notice.setAssertive(false);
        notice.open();
    }
}
