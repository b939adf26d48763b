package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tandem.cycle.Theme;
import org.tandem.people.OrganisationRow;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneFill;

/** What several milestones are given at once; a field that is left empty changes none of them. */
class FillFields extends ChosenFields<MilestoneFill> {

    /**
     * @param offered the themes that can be chosen
     * @param dueIsFixed whether both countries agreed the due date of any of them
     */
    FillFields(List<OrganisationRow> all, List<Theme> offered, boolean dueIsFixed) {
        super(MilestoneFill.class, all, offered);
        add(new Paragraph(Texts.current().text("workplan.chosen.fill.hint")));
        leads();
        add(due(dueIsFixed));
        themes();
        binder.readRecord(MilestoneFill.EMPTY);
    }
}
