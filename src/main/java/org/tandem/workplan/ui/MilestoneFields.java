package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.people.OrganisationRow;
import org.tandem.shared.Country;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;
import org.tandem.ui.ThreeTexts;
import org.tandem.workplan.MilestoneDraft;

/** The fields of a milestone's keyed text. */
class MilestoneFields extends PlanFields<MilestoneDraft> {

    private final transient Map<OrganisationId, OrganisationRow> organisations;

    /** @param dueIsFixed whether both countries agreed the due date, which then never moves */
    MilestoneFields(List<OrganisationRow> all, boolean dueIsFixed) {
        super(MilestoneDraft.class);
        organisations = all.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        text(LocalizedTextField.line(label("title"), MilestoneDraft.LONGEST_TITLE), "title");
        text(LocalizedTextField.area(label("deliverable"), MilestoneDraft.LONGEST_DELIVERABLE), "deliverable");
        Texts.current().countries().forEach(country -> lead(new LeadBox(country, all), property(country)));
        partners();
        dates(dueIsFixed);
        recurring();
    }

    private void text(LocalizedTextField field, String property) {
        binder.forField(field).bind(property);
        add(field);
    }

    private void lead(LeadBox box, String property) {
        binder.forField(box)
                .withConverter(MilestoneFields::identity, this::organisation)
                .bind(property);
        add(box);
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
        DatePicker due = DatePickers.create(label("dueOn"));
        binder.forField(start).bind("startsOn");
        binder.forField(due).bind("dueOn");
        if (dueIsFixed) {
            due.setReadOnly(true);
            due.setHelperText(Texts.current().text("workplan.field.dueOn.fixed"));
        }
        Div both = new Div(start, due);
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
                .field(label("startsOn"), MilestoneDraft::startsOn, MilestoneFields::day)
                .field(label("dueOn"), MilestoneDraft::dueOn, MilestoneFields::day)
                .field(label("recurring"), MilestoneDraft::recurring, MilestoneFields::yesOrNo)
                .differences();
    }

    private Component name(OrganisationId id) {
        OrganisationRow organisation = organisation(id);
        return organisation == null ? new Span(id.value().toString()) : new LocalizedSpan(organisation.name());
    }

    private @Nullable OrganisationRow organisation(@Nullable OrganisationId id) {
        return id == null ? null : organisations.get(id);
    }

    private static @Nullable OrganisationId identity(@Nullable OrganisationRow organisation) {
        return organisation == null ? null : organisation.id();
    }

    private static Span day(LocalDate day) {
        return new Span(Texts.current().date(day));
    }

    private static Span yesOrNo(boolean value) {
        return new Span(Texts.current().text(value ? "workplan.yes" : "workplan.no"));
    }

    private static String property(Country country) {
        return country == Country.CA ? "leadCa" : "leadMx";
    }
}
