package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.ui.Facts;
import org.tandem.ui.Texts;

/** Tells which single keys a work plan understands, and lets one switch them off. */
final class PlanKeys {

    private static final List<String> KEYS = List.of("j", "k", "Enter", "Esc", "e", "c", "/", "?");

    /** The keys by which keys of texts cannot be named. */
    private static final Map<String, String> NAMES = Map.of("?", "help", "/", "search");

    private PlanKeys() {}

    /** @param off whether they do nothing now; @param turn told when that is changed */
    static void show(boolean off, Consumer<Boolean> turn) {
        Texts texts = Texts.current();
        Facts keys = new Facts();
        for (String key : KEYS) {
            keys.fact(
                    key.length() == 1 ? key : texts.text("workplan.keys.name." + key),
                    texts.text("workplan.keys." + NAMES.getOrDefault(key, key)));
        }
        Checkbox on = new Checkbox(texts.text("workplan.keys.on"), !off);
        on.addValueChangeListener(change -> turn.accept(!change.getValue()));
        Dialog dialog = new Dialog(texts.text("workplan.keys.title"));
        Div parts = new Div(keys, on, new Paragraph(texts.text("workplan.keys.where")));
        parts.addClassName("page-parts");
        dialog.add(parts);
        dialog.getFooter().add(new Button(texts.text("workplan.panel.close"), click -> dialog.close()));
        dialog.open();
    }
}
