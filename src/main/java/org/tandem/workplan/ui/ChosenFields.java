package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import org.tandem.ui.DatePickers;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow.ThemeName;
import org.tandem.workplan.panel.ThemeList;

/** Fields that the form of one milestone and that of several have in common. */
abstract class ChosenFields<D extends Record> extends PlanFields<D> {

    private final transient List<OrganisationRow> all;
    private final transient Map<OrganisationId, OrganisationRow> organisations;
    private final transient Map<ThemeId, Theme> themes;

    /** @param offered the themes that can be chosen */
    ChosenFields(Class<D> draft, List<OrganisationRow> all, List<Theme> offered) {
        super(draft);
        this.all = all;
        organisations = all.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        themes = offered.stream()
                .sorted(Theme.byName(Texts.current().language()))
                .collect(Collectors.toMap(Theme::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Adds who leads for each country. */
    final void leads() {
        Texts.current().countries().forEach(country -> lead(new LeadBox(country, all), property(country)));
    }

    private void lead(LeadBox box, String property) {
        binder.forField(box)
                .withConverter(ChosenFields::identity, this::organisation)
                .bind(property);
        add(box);
    }

    /** The due date. @param fixed whether both countries agreed it: then it never moves */
    final DatePicker due(boolean fixed) {
        DatePicker due = DatePickers.create(label("dueOn"));
        binder.forField(due).bind("dueOn");
        if (fixed) {
            due.setReadOnly(true);
            due.setHelperText(Texts.current().text("workplan.field.dueOn.fixed"));
        }
        return due;
    }

    /** Adds the themes, where there are any. */
    final void themes() {
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

    /** One that was added since the form was opened is known by its name on the next one. */
    final Component names(Set<ThemeId> chosen) {
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

    final Component name(OrganisationId id) {
        OrganisationRow organisation = organisation(id);
        return organisation == null ? new Span(id.value().toString()) : new LocalizedSpan(organisation.name());
    }

    private @Nullable OrganisationRow organisation(@Nullable OrganisationId id) {
        return id == null ? null : organisations.get(id);
    }

    private static @Nullable OrganisationId identity(@Nullable OrganisationRow organisation) {
        return organisation == null ? null : organisation.id();
    }

    private static String property(Country country) {
        return country == Country.CA ? "leadCa" : "leadMx";
    }
}
