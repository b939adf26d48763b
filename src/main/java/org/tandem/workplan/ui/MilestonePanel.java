package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.EvidenceList;
import org.tandem.workplan.panel.HeadlineBadge;
import org.tandem.workplan.panel.SignalChips;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A milestone beside its plan: how it stands and what was agreed, with the ways to its page and to the rows around it. */
class MilestonePanel extends Section {

    /** What the panel asks of the plan beside it. */
    interface Desk {
        /** Goes on to the milestone in the row above, or below. */
        void step(int below);

        void close();
    }

    private final Texts texts = Texts.current();
    private final H2 title;

    /** @param above whether a row is above that of the milestone; @param below likewise below; @param acts what the reader may do */
    MilestonePanel(MilestoneDetails details, ZoneId zone, boolean above, boolean below, Component[] acts, Desk desk) {
        MilestoneRow milestone = details.milestone();
        addClassName("milestone-panel");
        title = new H2(new LocalizedSpan(milestone.title()));
        title.getElement().setAttribute("tabindex", "-1");
        title.setId("panel-title");
        setAriaLabelledBy(title);
        Div way = row(
                step("workplan.panel.previous", above, () -> desk.step(-1)),
                step("workplan.panel.next", below, () -> desk.step(1)),
                WorkPlanNavigation.link(
                        WorkPlanNavigation.milestone(milestone.id()), new Span(texts.text("workplan.panel.page"))),
                new Button(texts.text("workplan.panel.close"), click -> desk.close()));
        way.addClassName("panel-way");
        add(way, title, row(new HeadlineBadge(milestone.standing().headline())));
        if (acts.length > 0) {
            add(row(acts));
        }
        add(new MilestoneNotes(details), new SignalChips(milestone.standing()));
        texts.countries().forEach(country -> add(new CountryLine(details, country)));
        add(new MilestoneFactsList(details, zone));
        if (!details.evidence().isEmpty()) {
            add(new EvidenceList(details.evidence()));
        }
    }

    private Button step(String key, boolean possible, Runnable go) {
        Button step = new Button(texts.text(key), click -> go.run());
        step.addThemeVariants(ButtonVariant.TERTIARY);
        step.setEnabled(possible);
        return step;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    /** Puts what one may do to it below its title. */
    void offer(Component more) {
        addComponentAtIndex(indexOf(title) + 1, more);
    }

    /** Leads the keyboard to what it shows. */
    void lead() {
        title.getElement().callJsFunction("focus");
    }
}
