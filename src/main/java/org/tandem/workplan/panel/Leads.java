package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;

/** Who leads a milestone for each country, a missing lead said. */
public class Leads extends UnorderedList {

    public Leads(MilestoneRow milestone) {
        addClassName("leads");
        for (Country country : Texts.current().countries()) {
            add(new ListItem(new CountryChip(country), name(milestone.leads().get(country))));
        }
    }

    private static Component name(MilestoneRow.@Nullable Lead lead) {
        return lead == null ? new Span(Texts.current().text("workplan.no-lead")) : new LocalizedSpan(lead.name());
    }
}
