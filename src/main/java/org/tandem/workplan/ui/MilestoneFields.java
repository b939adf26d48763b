package org.tandem.workplan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.tandem.cycle.Theme;
import org.tandem.people.OrganisationRow;
import org.tandem.shared.Country;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DraftFields;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;
import org.tandem.ui.ThreeTexts;
import org.tandem.workplan.MilestoneDraft;

/** The fields of a milestone's keyed text. */
class MilestoneFields extends ChosenFields<MilestoneDraft> {

    /**
     * @param offered the themes that can be chosen
     * @param dueIsFixed whether both countries agreed the due date, which then never moves
     */
    MilestoneFields(List<OrganisationRow> all, List<Theme> offered, boolean dueIsFixed) {
        super(MilestoneDraft.class, all, offered);
        text(LocalizedTextField.line(label("title"), MilestoneDraft.LONGEST_TITLE), "title");
        text(LocalizedTextField.area(label("deliverable"), MilestoneDraft.LONGEST_DELIVERABLE), "deliverable");
        leads();
        partners();
        themes();
        dates(dueIsFixed);
        recurring();
    }

    private void partners() {
        TextField partners = new TextField(label("partners"));
        partners.setHelperText(Texts.current().text("workplan.field.partners.hint"));
        partners.setWidthFull();
        binder.forField(partners).bind("partners");
        add(partners);
    }

    private void dates(boolean dueIsFixed) {
        DatePicker start = DatePickers.create(label("startsOn"));
        binder.forField(start).bind("startsOn");
        Div both = new Div(start, due(dueIsFixed));
        both.addClassName("row");
        add(both);
    }

    private void recurring() {
        Checkbox recurring = new Checkbox(label("recurring"));
        recurring.setHelperText(Texts.current().text("workplan.field.recurring.hint"));
        binder.forField(recurring).bind("recurring");
        add(recurring);
    }

    @Override
    protected MilestoneDraft over(MilestoneDraft theirs, MilestoneDraft mine) {
        return mine.after(theirs);
    }

    @Override
    protected List<Difference> differences(MilestoneDraft theirs, MilestoneDraft mine) {
        Texts texts = Texts.current();
        return new Comparison<>(theirs, mine)
                .field(label("title"), MilestoneDraft::title, ThreeTexts::new)
                .field(label("deliverable"), MilestoneDraft::deliverable, ThreeTexts::new)
                .field(texts.text("workplan.field.lead", texts.country(Country.CA)), MilestoneDraft::leadCa, this::name)
                .field(texts.text("workplan.field.lead", texts.country(Country.MX)), MilestoneDraft::leadMx, this::name)
                .field(label("partners"), MilestoneDraft::partners, Span::new)
                .field(label("themes"), draft -> draft.themes().isEmpty() ? null : draft.themes(), this::names)
                .field(label("startsOn"), MilestoneDraft::startsOn, DraftFields::day)
                .field(label("dueOn"), MilestoneDraft::dueOn, DraftFields::day)
                .field(label("recurring"), MilestoneDraft::recurring, MilestoneFields::yesOrNo)
                .differences();
    }

    private static Span yesOrNo(boolean value) {
        return new Span(Texts.current().text(value ? "workplan.yes" : "workplan.no"));
    }
}
