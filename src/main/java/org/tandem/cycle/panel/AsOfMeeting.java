package org.tandem.cycle.panel;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tandem.cycle.Edition;
import org.tandem.ui.Texts;

/**
 * Once the meeting is over, says that the page's signals and how far its dates lie stand as of the meeting (product.md
 * §2); invisible before.
 */
public class AsOfMeeting extends Paragraph {

    public AsOfMeeting(Edition edition, LocalDate today) {
        super(Texts.current().text("cycle.as-of-meeting"));
        addClassNames("note", "as-of-meeting");
        setVisible(edition.standsAsOfMeeting(today));
    }
}
