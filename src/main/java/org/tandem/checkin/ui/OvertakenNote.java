package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** Says in a row that somebody posted on its milestone since it was begun, and offers the way on from there. */
final class OvertakenNote extends Div {

    private OvertakenNote(String key, Country country, String actKey, Runnable act) {
        Texts texts = Texts.current();
        add(new Paragraph(texts.text(key, country.name())), new Button(texts.text(actKey), click -> act.run()));
        getElement().setAttribute("role", "alert");
        addClassName("two-texts");
    }

    /** The row answers an older update than the newest, which stands below, until the writer goes on from that. */
    static OvertakenNote shown(Country country, Runnable goOn) {
        return new OvertakenNote("check-in.row-overtaken", country, "check-in.go-on", goOn);
    }

    /** Somebody posted since the row was read, which does not show it yet. */
    static OvertakenNote unseen(Country country, Runnable show) {
        return new OvertakenNote("check-in.row-posted", country, "check-in.show-posted", show);
    }
}
