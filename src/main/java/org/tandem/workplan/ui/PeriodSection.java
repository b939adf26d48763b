package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.PeriodOfUpdates;
import org.tandem.workplan.PeriodOfUpdates.OnMilestone;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.MilestoneName;
import org.tandem.workplan.panel.QuarterName;

/** A quarter as both countries told it: milestone by milestone, their lines side by side. */
class PeriodSection extends PageSection {

    private final List<Country> countries;
    private final transient Function<UpdateRow, UpdateCard> card;

    /** @param countries whose lines are shown, in their order */
    PeriodSection(PeriodOfUpdates period, List<Country> countries, Function<UpdateRow, UpdateCard> card) {
        super(QuarterName.of("milestone.group.quarter", period.quarter()));
        this.countries = countries;
        this.card = card;
        addClassName("period");
        period.milestones().forEach(told -> add(told(told)));
    }

    private Div told(OnMilestone told) {
        Div lines = new Div();
        lines.addClassName("lines");
        countries.forEach(country -> lines.add(line(country, told.of(country))));
        Div milestone = new Div(new H3(new MilestoneName(told.milestone())), lines);
        milestone.addClassName("told");
        return milestone;
    }

    private Div line(Country country, List<UpdateRow> updates) {
        Div line = new Div();
        line.addClassName("told-line");
        updates.forEach(update -> line.add(card.apply(update)));
        if (updates.isEmpty()) {
            Div none =
                    new Div(new CountryChip(country), new Span(Texts.current().text("updates.none-in-period")));
            none.addClassNames("row", "quiet", "no-update");
            line.add(none);
        }
        return line;
    }
}
