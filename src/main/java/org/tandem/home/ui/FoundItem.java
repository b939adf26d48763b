package org.tandem.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.search.Found;
import org.tandem.search.Marked;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.CountryChip;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.MarkedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** One answer: what it is and whose, the link to it, and the words around what was looked for. */
class FoundItem extends ListItem {

    private final Texts texts = Texts.current();

    /** @param address where it can be read */
    FoundItem(Found found, String address, ZoneId zone) {
        addClassName("found");
        Anchor link = WorkPlanNavigation.link(address);
        // The page of a comment opens at it only when it is loaded whole.
        link.setRouterIgnore(found.subject().kind() == SubjectKind.COMMENT);
        Div head = new Div(link);
        if (found.marked().isBlank()) {
            LocalizedSpan.writeIn(link, found.title());
        } else {
            link.add(marked(found.marked()));
        }
        add(kind(found, zone), head);
        if (found.marked().isBlank()
                ? !found.around().isBlank()
                : found.around().hasHit()) {
            add(new Paragraph(marked(found.around())));
        }
    }

    private Div kind(Found found, ZoneId zone) {
        Div line = new Div(new Span(texts.word("search.kind", found.subject().kind())));
        line.addClassNames("row", "note");
        if (found.country() != null) {
            line.add(new CountryChip(found.country()));
        }
        if (found.subject().kind() != SubjectKind.GROUP) {
            line.add(new LocalizedSpan(found.group().name()));
        }
        if (found.edition() != null) {
            line.add(new Span(found.edition()));
        }
        if (found.drafted()) {
            line.add(new Span(texts.text("search.drafted")));
        }
        if (found.subject().kind() == SubjectKind.UPDATE || found.subject().kind() == SubjectKind.COMMENT) {
            line.add(new Span(texts.date(found.worth().at().atZone(zone).toLocalDate())));
        }
        return line;
    }

    private static MarkedSpan marked(Marked words) {
        MarkedSpan span = new MarkedSpan(words.language());
        words.parts().forEach(part -> span.with(part.text(), part.hit()));
        return span;
    }
}
