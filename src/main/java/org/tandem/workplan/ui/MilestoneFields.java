package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Theme;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.people.OrganisationRow;
import org.tandem.shared.Country;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DraftFields;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;
import org.tandem.ui.ThreeTexts;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneRow.ThemeName;
import org.tandem.workplan.panel.ThemeList;

/** The fields of a milestone's keyed text. */
class MilestoneFields extends PlanFields<MilestoneDraft> {

    private final transient Map<OrganisationId, OrganisationRow> organisations;
    private final transient Map<ThemeId, Theme> themes;

    /**
     * @param offered the themes that can be chosen
     * @param dueIsFixed whether both countries agreed the due date, which then never moves
     */
    MilestoneFields(List<OrganisationRow> all, List<Theme> offered, boolean dueIsFixed) {
        super(MilestoneDraft.class);
        themes = offered.stream()
                .sorted(Theme.byName(Texts.current().language()))
                .collect(Collectors.toMap(Theme::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        organisations = all.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        text(LocalizedTextField.line(label("title"), MilestoneDraft.LONGEST_TITLE), "title");
        text(LocalizedTextField.area(label("deliverable"), MilestoneDraft.LONGEST_DELIVERABLE), "deliverable");
        Texts.current().countries().forEach(country -> lead(new LeadBox(country, all), property(country)));
        partners();
        themes();
        dates(dueIsFixed);
        recurring();
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

    private void themes() {
        CheckboxGroup<ThemeId> chosen = new CheckboxGroup<>(label("themes"));
        chosen.setItems(themes.keySet());
        chosen.setItemLabelGenerator(this::nameAndEnd);
        chosen.setVisible(!themes.isEmpty());
        binder.forField(chosen).bind("themes");
        add(chosen);
    }

    private String nameAndEnd(ThemeId id) {
        Texts texts = Texts.current();
        Theme theme = Objects.requireNonNull(themes.get(id));
        String name = theme.name().readIn(texts.language()).text();
        return theme.until() == null ? name : texts.text("themes.until", name, texts.date(theme.until()));
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
                .field(label("themes"), draft -> draft.themes().isEmpty() ? null : draft.themes(), this::names)
                .field(label("startsOn"), MilestoneDraft::startsOn, DraftFields::day)
                .field(label("dueOn"), MilestoneDraft::dueOn, DraftFields::day)
                .field(label("recurring"), MilestoneDraft::recurring, MilestoneFields::yesOrNo)
                .differences();
    }

    /** One that was added since the form was opened is known by its name on the next one. */
    private Component names(Set<ThemeId> chosen) {
        Div names = new Div(new ThemeList(chosen.stream()
                .map(themes::get)
                .filter(Objects::nonNull)
                .map(theme -> new ThemeName(theme.id(), theme.name()))
                .toList()));
        long unknown = chosen.stream().filter(id -> !themes.containsKey(id)).count();
        if (unknown > 0) {
            names.add(new Span(Texts.current().text("workplan.field.themes.added-since", unknown)));
        }
        return names;
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

    private static Span yesOrNo(boolean value) {
        return new Span(Texts.current().text(value ? "workplan.yes" : "workplan.no"));
    }

    private static String property(Country country) {
        return country == Country.CA ? "leadCa" : "leadMx";
    }
}
