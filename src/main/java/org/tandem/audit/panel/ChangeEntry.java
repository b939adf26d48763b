package org.tandem.audit.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.audit.AuditEntry;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.Facts;
import org.tandem.ui.Texts;

/** One thing that was done: what, when, by whom and as what, and each field before and after. */
public class ChangeEntry extends ListItem {

    public ChangeEntry(AuditEntry entry, ZoneId zone) {
        Texts texts = Texts.current();
        Span action = new Span(texts.text("action." + entry.action()));
        action.addClassName("history-action");
        Span when = new Span(texts.instant(entry.at(), zone));
        when.addClassName("note");
        Div line = new Div(action, when);
        if (entry.as() != null && entry.by() != null) {
            Span by = new Span(entry.by());
            by.addClassName("note");
            line.add(new CapacityLabel(entry.as()), by);
        }
        line.addClassName("row");
        add(line);
        if (!entry.fields().isEmpty()) {
            Facts fields = new Facts();
            entry.fields()
                    .forEach(field -> fields.fact(texts.text("field." + field.field()), new BeforeAndAfter(field)));
            add(fields);
        }
    }
}
