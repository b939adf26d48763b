package org.tandem.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tandem.ui.Texts;

/** What the page says when its session is over or it lost touch with the server; a click on it loads the page anew. */
@Component
class SystemNotices implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> in(info.getLocale()));
    }

    static SystemMessages in(Locale locale) {
        Texts texts = Texts.of(locale);
        CustomizedSystemMessages notices = new CustomizedSystemMessages();
        notices.setSessionExpiredNotificationEnabled(true);
        notices.setSessionExpiredCaption(texts.text("shell.session-expired.caption"));
        notices.setSessionExpiredMessage(texts.text("shell.session-expired.message"));
        notices.setInternalErrorCaption(texts.text("shell.failure.title"));
        notices.setInternalErrorMessage(texts.text("shell.failure.reload"));
        notices.setSyncErrorCaption(texts.text("shell.out-of-step.caption"));
        notices.setSyncErrorMessage(texts.text("shell.failure.reload"));
        notices.setCookiesDisabledCaption(texts.text("shell.no-cookies.caption"));
        notices.setCookiesDisabledMessage(texts.text("shell.no-cookies.message"));
        return notices;
    }
}
