package org.tandem.home.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.tandem.agreement.Submission;
import org.tandem.agreement.panel.KeyGlyphs;
import org.tandem.agreement.panel.TacitNotice;
import org.tandem.home.AskedText;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.OpenEnd;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A text that waits for a country's key: what it is, since when, whose key is there, and what silence would mean. */
class AskedItem extends ListItem {

    private final Texts texts = Texts.current();

    /** @param zone in which the reader reads dates; @param today the Partnership's day */
    AskedItem(AskedText asked, ZoneId zone, LocalDate today) {
        Submission submission = asked.submission();
        addClassName("asked");
        Paragraph head = new Paragraph(link(asked), new KeyGlyphs(submission));
        head.addClassName("row");
        add(head);
        if (asked.mayAgree()) {
            LocalDate since = LocalDate.ofInstant(submission.openedAt(), zone);
            Paragraph line = new Paragraph(
                    texts.text("home.waits-for-key", asked.country().name(), texts.dateWithDistance(since, today)));
            line.addClassName("note");
            add(line);
        }
        if (submission.clock() != null
                && submission.awaited().filter(asked.country()::equals).isPresent()) {
            add(new TacitNotice(submission.clock(), asked.country(), today));
        }
    }

    private Anchor link(AskedText asked) {
        OpenEnd end = asked.end();
        LocalizedSpan group = new LocalizedSpan(asked.group().name());
        if (end == null) {
            return WorkPlanNavigation.link(
                    WorkPlanNavigation.agreement(asked.group().code(), asked.edition()),
                    group,
                    new Text(" · "),
                    new Span(texts.text(
                            "home.asked.plan",
                            Objects.requireNonNullElse(
                                    asked.submission().matter().label(), ""),
                            asked.edition().code())));
        }
        return WorkPlanNavigation.link(
                WorkPlanNavigation.closure(end.milestone()),
                group,
                new Text(" · "),
                new Span(texts.text("home.asked.end." + end.aim().name())),
                new Text(" "),
                new LocalizedSpan(end.title()));
    }
}
