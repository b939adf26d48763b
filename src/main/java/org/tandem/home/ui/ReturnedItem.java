package org.tandem.home.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tandem.cycle.Edition;
import org.tandem.home.ReturnedPlan;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A plan that was refused and waits for the reader's group to mend it. */
class ReturnedItem extends ListItem {

    ReturnedItem(ReturnedPlan returned, Edition edition) {
        Texts texts = Texts.current();
        addClassName("asked");
        add(
                new Paragraph(WorkPlanNavigation.link(
                        WorkPlanNavigation.agreement(returned.group().code(), edition),
                        new LocalizedSpan(returned.group().name()),
                        new Text(" · "),
                        new Span(texts.text(
                                "home.asked.returned",
                                edition.code(),
                                returned.version().toString())))),
                new Paragraph(texts.text("home.asked.returned-what")));
    }
}
