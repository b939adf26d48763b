package org.tandem.home.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.tandem.home.RevisedText;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A minor revision that the reader's country may still contest. */
class RevisedItem extends ListItem {

    RevisedItem(RevisedText revised, LocalDate today) {
        Texts texts = Texts.current();
        addClassName("asked");
        var revision = revised.revision();
        add(
                new Paragraph(WorkPlanNavigation.link(
                        WorkPlanNavigation.agreement(revised.group().code(), revised.edition()),
                        new LocalizedSpan(revised.group().name()),
                        new Text(" · "),
                        new Span(texts.text(
                                "home.asked.minor",
                                Objects.requireNonNullElse(revision.matter().label(), ""),
                                revised.edition().code())))),
                new Paragraph(texts.text(
                        "agreement.minor.until",
                        revision.signature().country().other().name(),
                        texts.date(revision.contestableUntil()),
                        texts.distance(revision.contestableUntil(), today))));
    }
}
