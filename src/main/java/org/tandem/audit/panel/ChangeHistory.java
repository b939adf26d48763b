package org.tandem.audit.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import org.tandem.audit.AuditEntry;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/** What was done to a subject, newest first, a page at a time. */
public class ChangeHistory extends PageSection {

    private static final int PAGE = 20;

    private final transient IntFunction<List<AuditEntry>> entries;
    private final ZoneId zone;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private int shown;

    /** @param entries reads at most so many */
    ChangeHistory(IntFunction<List<AuditEntry>> entries, ZoneId zone) {
        super(Texts.current().text("audit.history"));
        this.entries = entries;
        this.zone = zone;
        list.addClassName("history");
        more = new Button(Texts.current().text("button.more"), click -> showMore());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
        showMore();
        if (list.getComponentCount() == 0) {
            add(new Paragraph(Texts.current().text("audit.nothing")));
        }
    }

    private void showMore() {
        List<AuditEntry> upToOneMore = entries.apply(shown + PAGE + 1);
        upToOneMore.stream().skip(shown).limit(PAGE).forEach(entry -> list.add(new ChangeEntry(entry, zone)));
        shown += PAGE;
        more.setVisible(upToOneMore.size() > shown);
    }
}
