package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.StatusBadge;
import org.tandem.ui.StatusLook;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.UpdateRow;

/** The newest update of each country, in its own language. */
class LatestUpdates extends Div {

    /** @param updates newest first */
    LatestUpdates(List<UpdateRow> updates) {
        for (Country country : Texts.current().countries()) {
            updates.stream()
                    .filter(update -> update.country() == country)
                    .findFirst()
                    .ifPresentOrElse(update -> add(shown(update)), () -> add(none(country)));
        }
    }

    private static Div shown(UpdateRow update) {
        Anchor milestone =
                new Anchor("milestones/" + update.milestone().value(), new LocalizedSpan(update.milestoneTitle()));
        milestone.setRouterIgnore(false);
        Div shown = new Div(
                new Paragraph(
                        new CountryChip(update.country()),
                        new Span(" "),
                        new Span(Texts.current()
                                .date(LocalDate.ofInstant(
                                        update.postedAt(), update.country().capital()))),
                        new Span(" "),
                        new StatusBadge(StatusLook.valueOf(update.status().name()))),
                new Paragraph(milestone));
        update.points().stream()
                .findFirst()
                .ifPresent(point -> shown.add(new Paragraph(new WrittenText(point, update.language()))));
        shown.addClassName("latest-update");
        return shown;
    }

    private static Div none(Country country) {
        Div none = new Div(new Paragraph(
                new CountryChip(country),
                new Span(" "
                        + Texts.current()
                                .text("overview.no-update", Texts.current().country(country)))));
        none.addClassName("latest-update");
        return none;
    }
}
