package org.tandem.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many milestones stand where: one segment for each status that occurs, with shape and count, as wide as its share. */
@Tag("tandem-status-bar")
@JsModule("./status-bar.ts")
public class StatusBar extends HtmlComponent {

    /** One segment as the element reads it. */
    private record Segment(
            String status,
            int count,
            String label,
            @Nullable String href) {}

    /** A bar that only shows. */
    public StatusBar(Map<StatusLook, Integer> counts) {
        this(counts, look -> null);
    }

    /**
     * A bar whose segments open their rows.
     *
     * @param rows the address of the rows that a segment counts, null for a segment that opens nothing
     */
    public StatusBar(Map<StatusLook, Integer> counts, Function<StatusLook, @Nullable String> rows) {
        Texts texts = Texts.current();
        List<Segment> segments = Stream.of(StatusLook.values())
                .filter(look -> counts.getOrDefault(look, 0) > 0)
                .map(look -> {
                    int count = counts.getOrDefault(look, 0);
                    String label = texts.text("ui.status-bar.segment", count, texts.word("status", look));
                    return new Segment(look.code(), count, label, rows.apply(look));
                })
                .toList();
        getElement().setPropertyList("segments", segments);
        getElement().setProperty("empty", texts.text("ui.status-bar.empty"));
    }
}
