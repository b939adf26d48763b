package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.Country;
import org.tandem.stocktaking.GroupSummary;
import org.tandem.ui.DataTable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.PlanStateLine;

/** The groups in attention order: where they stand, what signals, when each country last reported. */
class GroupSummaryTable extends Div {

    private final transient Numbers numbers;
    private final LocalDate today;

    GroupSummaryTable(List<GroupSummary> groups, Numbers numbers, LocalDate today) {
        this.numbers = numbers;
        this.today = today;
        Texts texts = Texts.current();
        DataTable<GroupSummary> table = new DataTable<GroupSummary>(texts.text("dashboard.groups"))
                .withSpokenCaption()
                .rowHeader(texts.text("dashboard.column.group"), this::group)
                .column(texts.text("dashboard.column.status"), this::status)
                .column(texts.text("dashboard.column.signals"), this::signals);
        for (Country country : texts.countries()) {
            table.column(
                    texts.text("dashboard.column.last-update", texts.country(country)),
                    summary -> lastUpdate(summary, country));
        }
        add(table.column(texts.text("dashboard.column.plan"), this::plan).rows(groups));
    }

    private Component group(GroupSummary summary) {
        Anchor link = new Anchor(
                EditionAddress.in(
                        numbers.edition(), GroupTab.OVERVIEW.of(summary.group().code())),
                new LocalizedSpan(summary.group().name()));
        link.setRouterIgnore(false);
        return link;
    }

    private Component status(GroupSummary summary) {
        return summary.hasAgreedPlan()
                ? numbers.bar(RowsAddress.of(summary.group()), summary.tally())
                : new Span(Texts.current().text("dashboard.nothing-agreed"));
    }

    private Component signals(GroupSummary summary) {
        return summary.tally().bySignal().isEmpty() && summary.tally().closuresProposed() == 0
                ? new Span("–")
                : numbers.signals(RowsAddress.of(summary.group()), summary.tally());
    }

    private Component lastUpdate(GroupSummary summary, Country country) {
        Texts texts = Texts.current();
        LocalDate day = summary.lastReported().get(country);
        if (!summary.hasAgreedPlan()) {
            return new Span("–");
        }
        return new Span(
                day == null
                        ? texts.text("dashboard.no-update")
                        : texts.dateWithDistance(day, numbers.edition().signalsAsOf(today)));
    }

    private Component plan(GroupSummary summary) {
        return new PlanStateLine(summary.plan(), numbers.edition());
    }
}
