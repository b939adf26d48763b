package org.tandem.groups.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.SeatRow;
import org.tandem.groups.Term;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;

/** Who holds which part of a seat: the part, the position, the organisation, and below them the term. */
public class HoldingLine extends Div {

    public HoldingLine(SeatRow.Part part, LocalDate today) {
        show(part.part(), part.acting(), null, part.position(), part.organisation(), part.illustrative());
        term(part.term(), today);
    }

    /** As its country's coordinators see it, with the person's name. */
    public HoldingLine(HoldingRow row, LocalDate today) {
        show(row.part(), row.acting(), row.name(), row.position(), row.organisation(), row.illustrative());
        term(row.term(), today);
    }

    private void show(
            HoldingPart part,
            boolean acting,
            @Nullable String name,
            @Nullable LocalizedText position,
            @Nullable LocalizedText organisation,
            boolean illustrative) {
        Span what = new Span(Texts.current().word(acting ? "people-page.acting" : "people-page.part", part));
        what.addClassName("holding-part");
        add(what);
        if (name != null) {
            Span who = new Span(name);
            who.getElement().setAttribute("dir", "auto");
            add(new Span(" · "), who);
        }
        if (position != null) {
            add(new Span(" · "), new LocalizedSpan(position));
        }
        if (organisation != null) {
            add(new Span(" · "), new LocalizedSpan(organisation));
        }
        if (illustrative) {
            add(new Span(" "), new IllustrativeMark());
        }
    }

    private void term(Term term, LocalDate today) {
        Div line = new Div(inWords(term, today));
        line.addClassName("note");
        add(line);
    }

    /** "since June 1, 2026", "from June 1, 2027", "June 1, 2026 to June 30, 2026". */
    public static String inWords(Term term, LocalDate today) {
        Texts texts = Texts.current();
        String from = texts.date(term.from());
        LocalDate until = term.until();
        if (until != null) {
            return term.isEmpty()
                    ? texts.text("seat.term.withdrawn", from)
                    : texts.text("seat.term.from-until", from, texts.date(until));
        }
        return texts.text(term.hasBegunBy(today) ? "seat.term.since" : "seat.term.from", from);
    }
}
