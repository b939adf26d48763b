package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** Says in a row what happened to its milestone since it was begun, and offers the way on from there. */
final class OvertakenNote extends Div {

    /** Says something of the row. */
    OvertakenNote(String why) {
        add(new Paragraph(why));
        getElement().setAttribute("role", "alert");
        addClassName("two-texts");
    }

    private OvertakenNote(String key, Country country, String actKey, Runnable act) {
        this(Texts.current().text(key, country.name()));
        add(new Button(Texts.current().text(actKey), click -> act.run()));
    }

    /** Nothing more is reported on it. */
    static OvertakenNote closed() {
        return new OvertakenNote(Texts.current().text("check-in.row-closed"));
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
