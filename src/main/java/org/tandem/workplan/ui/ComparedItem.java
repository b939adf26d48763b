package org.tandem.workplan.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tandem.ui.DataTable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.Compared;
import org.tandem.workplan.KeyedItem;
import org.tandem.workplan.PlanText;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A goal or milestone in two versions: its title, what happened to it, and its fields side by side. */
class ComparedItem extends Div {

    /** How the columns of the two versions are headed. */
    record Columns(String older, String newer) {}

    private final Texts texts = Texts.current();

    ComparedItem(Compared<? extends KeyedItem> item, Columns columns, boolean whole) {
        addClassName("compared-item");
        setClassName("changed", !item.changes().isEmpty());
        KeyedItem latest = item.latest();
        HtmlContainer heading = heading(latest);
        // A link from the plan leads the keyboard here.
        heading.setId(WorkPlanNavigation.anchor(latest.id()));
        heading.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(heading);
        head.addClassName("row");
        if (!item.changes().isEmpty()) {
            head.add(new ChangeChips(item.changes()));
        }
        add(head);
        List<SideBySide> rows = new ComparedFields(item).rows(whole);
        if (!rows.isEmpty()) {
            add(new DataTable<SideBySide>(
                            latest.title().readIn(texts.language()).text())
                    .withSpokenCaption()
                    .rowHeader(texts.text("workplan.compare.field"), SideBySide::label)
                    .column(columns.older(), SideBySide::older)
                    .column(columns.newer(), SideBySide::newer)
                    .rows(rows));
        }
    }

    private HtmlContainer heading(KeyedItem item) {
        LocalizedSpan title = new LocalizedSpan(item.title());
        title.setClassName("struck", item.dropped() != null);
        return switch (item) {
            case PlanText.Goal goal -> {
                Span number = new Span(texts.number(goal.number()));
                number.addClassName("goal-number");
                H2 heading = new H2();
                heading.add(number, title);
                yield heading;
            }
            case PlanText.Milestone milestone -> {
                H3 heading = new H3();
                heading.add(title);
                yield heading;
            }
        };
    }
}
