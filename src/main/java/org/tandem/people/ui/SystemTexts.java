package org.tandem.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What the browser says when it can no longer talk to its session. An expired one says nothing: the page reloads, which
 * leads through sign-in back to where one was.
 */
@Component
class SystemTexts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(SystemTexts::in);
    }

    private static SystemMessages in(SystemMessagesInfo info) {
        I18NProvider texts = info.getService().getInstantiator().getI18NProvider();
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("people.system.internal-error", locale));
        messages.setInternalErrorMessage(texts.getTranslation("people.system.internal-error-text", locale));
        messages.setSyncErrorCaption(texts.getTranslation("people.system.out-of-step", locale));
        messages.setSyncErrorMessage(texts.getTranslation("people.system.out-of-step-text", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("people.system.no-cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("people.system.no-cookies-text", locale));
        return messages;
    }
}
