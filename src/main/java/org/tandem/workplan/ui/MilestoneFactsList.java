package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.Facts;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.ThemeList;

/** What was agreed to be done, by when, with whom, and what shows it. */
class MilestoneFactsList extends Facts {

    MilestoneFactsList(MilestoneDetails details, ZoneId zone) {
        Texts texts = Texts.current();
        MilestoneRow milestone = details.milestone();
        if (milestone.deliverable() != null) {
            fact(texts.text("field.deliverable"), new LocalizedSpan(milestone.deliverable()));
        }
        LocalizedText expected = details.goal().expectedResult();
        if (expected != null) {
            fact(texts.text("milestone.expected-result"), new LocalizedSpan(expected));
        }
        fact(texts.text("milestone.due"), new DueWithMoves(milestone, details.dueMoves(), zone));
        if (milestone.startsOn() != null) {
            fact(texts.text("field.startsOn"), texts.date(milestone.startsOn()));
        }
        if (!milestone.partners().isEmpty()) {
            Span partners = new Span(milestone.partners());
            partners.getElement().setAttribute("dir", "auto");
            fact(texts.text("field.partners"), partners);
        }
        if (!milestone.themes().isEmpty()) {
            fact(texts.text("field.themes"), new ThemeList(milestone.themes()));
        }
        if (milestone.recurring()) {
            fact(texts.text("field.recurring"), texts.text("recurring.YES"));
        }
    }
}
