package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tandem.agreement.TacitClock;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** The dated notice that a country's silence will count as its agreement. */
public class TacitNotice extends Paragraph {

    /** @param today the Partnership's day */
    public TacitNotice(TacitClock clock, Country silent, LocalDate today) {
        Texts texts = Texts.current();
        addClassName("tacit-clock");
        setText(texts.text(
                "agreement.tacit-clock",
                texts.date(clock.startedOn()),
                texts.date(clock.endsOn()),
                silent.name(),
                texts.distance(clock.endsOn(), today)));
    }
}
