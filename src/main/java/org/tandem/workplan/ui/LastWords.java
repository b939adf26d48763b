package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.tandem.shared.Country;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;

/** What both countries said last, for whoever writes what comes next; the own country first. */
class LastWords extends Aside {

    LastWords(MilestoneDetails details, Country own, ZoneId zone) {
        addClassName("last-words");
        getElement().setAttribute("aria-label", Texts.current().text("milestone.update.last-words"));
        add(last(details, own, zone), last(details, own.other(), zone));
    }

    private static PageSection last(MilestoneDetails details, Country country, ZoneId zone) {
        Texts texts = Texts.current();
        PageSection section = new PageSection(texts.text("milestone.update.last", country.name()));
        details.updates().stream()
                .filter(update -> update.country() == country)
                .findFirst()
                .ifPresentOrElse(
                        update -> section.add(UpdateCard.quoted(update, zone)),
                        () -> section.add(new Paragraph(texts.text("milestone.line.unreported", country.name()))));
        return section;
    }
}
