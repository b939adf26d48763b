package org.tandem.shell;

import com.vaadin.flow.component.UI;
import org.tandem.ui.Texts;

/** What Vaadin's own line at the top of the window says when the connection is lost, and when it is there again. */
final class ConnectionWords {

    private ConnectionWords() {}

    static void tell(UI page, Texts texts) {
        var reconnecting = page.getReconnectDialogConfiguration();
        reconnecting.setDialogText(texts.text("shell.connection.reconnecting"));
        reconnecting.setDialogTextGaveUp(texts.text("shell.connection.lost"));
        // The server has no word for this one.
        page.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        texts.text("shell.connection.back"));
    }
}
