package org.tandem.workplan.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tandem.ui.Texts;
import org.tandem.workplan.Compared;
import org.tandem.workplan.KeyedField;
import org.tandem.workplan.KeyedItem;
import org.tandem.workplan.PlanChange;

/**
 * How a goal or milestone of a next version differs from the agreed one, each way in a shape and in words: "≠ Changed: title
 * and due date  ↕ Moved"; leads to both texts.
 */
class ChangeMark extends Anchor {

    /** The changes that are no other text, in the order in which they are said. */
    private static final Map<PlanChange, String> SHAPES = new EnumMap<>(Map.of(
            PlanChange.ADDED, "+",
            PlanChange.RESTORED, "↩",
            PlanChange.DROPPED, "−",
            PlanChange.MOVED, "↕"));

    private final Texts texts = Texts.current();
    private final List<String> said = new ArrayList<>();

    /** @param item one that stands in the next version */
    ChangeMark(Compared<? extends KeyedItem> item, String address) {
        super(address);
        setRouterIgnore(false);
        addClassName("change-mark");
        SHAPES.forEach((change, shape) -> {
            if (item.changes().contains(change)) {
                say(shape, texts.word("workplan.changes.mark", change));
            }
        });
        if (!item.fields().isEmpty()) {
            say("≠", texts.text("workplan.changes.mark.fields", fields(item)));
        }
        setAriaLabel(texts.text(
                "workplan.changes.mark.name",
                String.join(", ", said),
                item.latest().title().readIn(texts.language()).text()));
    }

    private void say(String shape, String words) {
        said.add(words);
        Span drawn = new Span(shape);
        drawn.addClassName("change-shape");
        drawn.getElement().setAttribute("aria-hidden", "true");
        Span part = new Span(drawn, new Span(words));
        part.addClassName("change");
        add(part);
    }

    private String fields(Compared<? extends KeyedItem> item) {
        return ListFormatter.getInstance(texts.language().locale())
                .format(Arrays.stream(KeyedField.values())
                        .filter(item.fields()::contains)
                        .map(field -> texts.word("workplan.changes.field", field))
                        .toList());
    }
}
