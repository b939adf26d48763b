package org.tandem.live.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.live.Presence;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;

/** Says quietly who else has the same thing open, and who edits it; nothing while one is alone. */
class WhoIsHere extends Div {

    WhoIsHere() {
        addClassNames("note", "who-is-here");
        getElement().setAttribute("role", "status");
    }

    void show(List<Presence> others) {
        Texts texts = Texts.current();
        Div words = new Div();
        String editing = names(others, true);
        String reading = names(others, false);
        if (!editing.isEmpty()) {
            words.add(new Span(texts.text("live.editing", editing)));
        }
        if (!reading.isEmpty()) {
            words.add(new Span(texts.text("live.reading", reading)));
        }
        Redraw.with(this, words);
    }

    private static String names(List<Presence> others, boolean edits) {
        return others.stream()
                .filter(other -> other.edits() == edits)
                .map(Presence::name)
                .collect(Collectors.joining(" · "));
    }
}
