package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.MilestoneTable;

/** What is due in the next 90 days, soonest first. */
class NextDays extends Div {

    private static final int DAYS = 90;

    NextDays(List<MilestoneRow> milestones, LocalDate asOf) {
        List<MilestoneRow> coming = milestones.stream()
                .filter(milestone -> isComing(milestone, asOf))
                .sorted(Comparator.comparing(milestone -> Objects.requireNonNull(milestone.due())))
                .toList();
        if (coming.isEmpty()) {
            add(new Paragraph(Texts.current().text("overview.nothing-due")));
        } else {
            add(MilestoneTable.dueList(coming));
        }
    }

    private static boolean isComing(MilestoneRow milestone, LocalDate asOf) {
        LocalDate due = milestone.due();
        return due != null
                && milestone.standing().headline().status().isWorking()
                && !due.isBefore(asOf)
                && !due.isAfter(asOf.plusDays(DAYS));
    }
}
