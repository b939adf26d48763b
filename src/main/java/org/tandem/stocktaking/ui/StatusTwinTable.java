package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.GroupRow;
import org.tandem.stocktaking.Dashboard;
import org.tandem.stocktaking.Tally;
import org.tandem.ui.DataTable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneStatus;

/** The bars as numbers: groups by status, with the total of the Partnership. */
class StatusTwinTable extends Div {

    /** @param group null in the line of the total */
    private record Line(@Nullable GroupRow group, Tally tally) {}

    StatusTwinTable(Dashboard dashboard, Numbers numbers) {
        Texts texts = Texts.current();
        List<Line> lines = new ArrayList<>();
        dashboard.groups().stream()
                .map(summary -> new Line(summary.group(), summary.tally()))
                .forEach(lines::add);
        lines.add(new Line(null, dashboard.total()));
        DataTable<Line> table = new DataTable<Line>(texts.text("dashboard.twin"))
                .withSpokenCaption()
                .rowHeader(texts.text("dashboard.column.group"), StatusTwinTable::name);
        for (MilestoneStatus status : MilestoneStatus.values()) {
            table.column(
                    texts.word("status", status),
                    line -> numbers.count(
                            RowsAddress.of(line.group()), status, line.tally().of(status)));
        }
        add(table.column(
                        texts.text("dashboard.column.total"),
                        line -> numbers.total(
                                RowsAddress.of(line.group()), line.tally().milestones()))
                .rows(lines));
    }

    private static Component name(Line line) {
        return line.group() == null
                ? new Span(Texts.current().text("dashboard.total"))
                : new LocalizedSpan(line.group().name());
    }
}
