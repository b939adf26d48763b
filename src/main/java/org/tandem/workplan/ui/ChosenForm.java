package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.shared.Revision;
import org.tandem.ui.ActForm;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.DueDate;
import org.tandem.workplan.panel.Leads;
import org.tandem.workplan.panel.ThemeList;

/** The form of what is done to all chosen rows, below which rows these are; it stays while more are chosen or fewer. */
class ChosenForm extends Div {

    private final Texts texts = Texts.current();
    private final transient Map<MilestoneId, Revision> seen = new LinkedHashMap<>();
    private final transient Set<MilestoneId> changed = new HashSet<>();
    private final Span count = new Span();
    private final UnorderedList rows = new UnorderedList();
    private final ActForm<?> form;

    ChosenForm(ActForm<?> form) {
        this.form = form;
        count.getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
        rows.addClassName("chosen-titles");
        add(count, rows, form);
    }

    boolean isTyped() {
        return form.isTyped();
    }

    /** The rows at the revisions at which they were first shown here, in the order in which they were chosen. */
    Map<MilestoneId, Revision> seen() {
        return new LinkedHashMap<>(seen);
    }

    /** @param chosen all rows that are chosen now, as they stand */
    void follow(Collection<MilestoneRow> chosen) {
        seen.keySet().retainAll(chosen.stream().map(MilestoneRow::id).collect(Collectors.toSet()));
        chosen.forEach(row -> seen.putIfAbsent(row.id(), row.textRevision()));
        show(chosen);
    }

    /** Shows what somebody else has made of some of the rows: the next attempt is made from there. */
    void admit(Collection<MilestoneRow> chosen) {
        changed.clear();
        chosen.stream()
                .filter(row -> !row.textRevision().equals(seen.put(row.id(), row.textRevision())))
                .forEach(row -> changed.add(row.id()));
        show(chosen);
    }

    private void show(Collection<MilestoneRow> chosen) {
        count.setText(texts.text("workplan.chosen.count", chosen.size()));
        rows.removeAll();
        chosen.forEach(row -> rows.add(item(row)));
    }

    private ListItem item(MilestoneRow row) {
        ListItem item = new ListItem(new LocalizedSpan(row.title()));
        if (row.startsOn() != null) {
            item.add(" · " + texts.text("workplan.chosen.starts", texts.date(row.startsOn())));
        }
        if (changed.contains(row.id())) {
            Span since = new Span(texts.text("workplan.chosen.changed"));
            since.addClassName("warning");
            item.add(new Div(since, new Leads(row), new DueDate(row), new ThemeList(row.themes())));
        }
        return item;
    }
}
