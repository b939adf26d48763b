package org.tandem.workplan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.tandem.people.OrganisationRow;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** Chooses the organisation that leads for a country, among its own and those of no one country. */
class LeadBox extends ComboBox<OrganisationRow> {

    LeadBox(Country country, List<OrganisationRow> organisations) {
        Texts texts = Texts.current();
        setLabel(texts.text("workplan.field.lead", texts.country(country)));
        setItems(organisations.stream()
                .filter(organisation -> organisation.country() == null || organisation.country() == country)
                .toList());
        setItemLabelGenerator(
                organisation -> organisation.name().readIn(texts.language()).text());
        setClearButtonVisible(true);
        setWidthFull();
    }
}
