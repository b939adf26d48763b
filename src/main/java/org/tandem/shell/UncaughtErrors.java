package org.tandem.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.NotFound;
import org.tandem.ui.Texts;

/** What a page's listener throws is said on the page, which stays as it is. */
@Component
class UncaughtErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final int READING_TIME_MS = 15_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String message = inWords(event.getThrowable());
        UI page = UI.getCurrent();
        if (page != null) {
            page.access(() -> {
                Notification note = new Notification(message, READING_TIME_MS, Notification.Position.TOP_CENTER);
                note.addThemeVariants(NotificationVariant.ERROR);
                note.setAssertive(true);
                note.open();
            });
        }
    }

    private static String inWords(Throwable failure) {
        Texts texts = Texts.current();
        return switch (failure) {
            case BrokenRule rule -> texts.text(rule.messageKey());
            case NotFound notFound -> texts.text("shell.not-found.gone");
            default -> texts.text("shell.failure.notice", Incident.log(failure).reference());
        };
    }
}
