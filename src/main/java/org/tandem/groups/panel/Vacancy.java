package org.tandem.groups.panel;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Texts;

/** Says that nobody holds a seat, and since when. */
public class Vacancy extends Paragraph {

    /** @param since null where nobody ever held it */
    public Vacancy(@Nullable LocalDate since) {
        Texts texts = Texts.current();
        setText(since == null ? texts.text("people-page.vacant") : texts.text("seat.vacant-since", texts.date(since)));
        addClassName("vacancy");
    }
}
