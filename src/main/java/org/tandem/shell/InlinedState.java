package org.tandem.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps what people wrote inside the strings of the script that carries a page's first state. Vaadin writes that state as
 * JSON into an inline script when pages are made with the first request, and leaves a {@code <} as it is: a text that
 * holds the end of a script would end it, and what follows would run.
 */
@Component
class InlinedState implements VaadinServiceInitListener {

    private static final String STATE = "window.Vaadin.TypeScript";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> shield(response.getDocument()));
    }

    /** Within JSON a {@code <} stands in strings only, where its escape means the same. */
    static void shield(Document page) {
        page.select("script:not([src])")
                .forEach(script -> script.dataNodes().stream()
                        .filter(data -> data.getWholeData().contains(STATE))
                        .forEach(InlinedState::shield));
    }

    private static void shield(DataNode script) {
        script.setWholeData(script.getWholeData().replace("<", "\\u003c"));
    }
}
