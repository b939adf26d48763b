package org.tandem.workplan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tandem.cycle.Theme;
import org.tandem.people.OrganisationRow;
import org.tandem.shared.Country;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DraftFields;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneFill;

/** What several milestones are given at once; a field that is left empty changes none of them. */
class FillFields extends ChosenFields<MilestoneFill> {

    /** @param offered the themes that can be chosen */
    FillFields(List<OrganisationRow> all, List<Theme> offered) {
        super(MilestoneFill.class, all, offered);
        add(new Paragraph(Texts.current().text("workplan.chosen.fill.hint")));
        leads();
        DatePicker due = DatePickers.create(label("dueOn"));
        binder.forField(due).bind("dueOn");
        add(due);
        themes();
        binder.readRecord(MilestoneFill.EMPTY);
    }

    @Override
    protected List<Difference> differences(MilestoneFill theirs, MilestoneFill mine) {
        Texts texts = Texts.current();
        return new Comparison<>(theirs, mine)
                .field(texts.text("workplan.field.lead", texts.country(Country.CA)), MilestoneFill::leadCa, this::name)
                .field(texts.text("workplan.field.lead", texts.country(Country.MX)), MilestoneFill::leadMx, this::name)
                .field(label("themes"), fill -> fill.themes().isEmpty() ? null : fill.themes(), this::names)
                .field(label("dueOn"), MilestoneFill::dueOn, DraftFields::day)
                .differences();
    }
}
