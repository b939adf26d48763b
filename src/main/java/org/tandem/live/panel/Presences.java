package org.tandem.live.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tandem.live.PresenceService;
import org.tandem.shared.SubjectRef;

/** Shows on a page who else has the same thing open, and tells the others of its reader. */
@org.springframework.stereotype.Component
public class Presences {

    private static final Logger LOG = LoggerFactory.getLogger(Presences.class);

    private final PresenceService presences;
    private final LivePages live;

    Presences(PresenceService presences, LivePages live) {
        this.presences = presences;
        this.live = live;
    }

    /** @param edits whether the page is a form that changes the subject */
    public Component at(SubjectRef subject, boolean edits) {
        WhoIsHere shown = new WhoIsHere();
        UUID page = UUID.randomUUID();
        shown.addAttachListener(attach -> {
            UI ui = attach.getUI();
            live.soon(ui, () -> {
                if (shown.isAttached()) {
                    presences.enter(page, subject, edits, () -> isConnected(ui));
                }
            });
            shown.addDetachListener(detach -> {
                detach.unregisterListener();
                try {
                    presences.leave(page);
                } catch (TransactionException | DataAccessException unreachable) {
                    // Without its database no page says good-bye; this one is forgotten a minute later.
                    LOG.debug("A page that was closed is not forgotten at once", unreachable);
                }
            });
        });
        live.followPresence(
                shown, notice -> notice.subject().equals(subject), () -> shown.show(presences.others(subject)));
        return shown;
    }

    /** A browser that is gone says no good-bye; what it was reached by is closed. */
    private static boolean isConnected(UI ui) {
        PushConnection way = ui.getInternals().getPushConnection();
        return ui.isAttached() && way != null && way.isConnected();
    }
}
