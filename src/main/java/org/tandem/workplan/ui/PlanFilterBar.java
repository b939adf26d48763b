package org.tandem.workplan.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.ui.FilterSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneFilter;
import org.tandem.workplan.MilestoneOrder;
import org.tandem.workplan.MilestoneRow.Lead;
import org.tandem.workplan.MilestoneRow.ThemeName;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;

/** Chooses which milestones of a plan one reads, and in which order. */
class PlanFilterBar extends Div {

    private static final int TYPED_FOR_MS = 300;

    private final Texts texts = Texts.current();
    private final TextField text = new TextField(texts.text("workplan.filter.text"));
    private final FilterSelect<MilestoneStatus> status;
    private final FilterSelect<Lead> lead;
    private final FilterSelect<ThemeName> theme;
    private final FilterSelect<Country> country;
    private final FilterSelect<Signal.Kind> signal;
    private final Select<MilestoneOrder> order = new Select<>();
    private final Button clear = new Button(texts.text("updates.filter.clear"), click -> clear());
    private final transient BiConsumer<MilestoneFilter, MilestoneOrder> choose;
    private boolean clearing;

    /** @param leads and themes that the plan has; @param choose told what is chosen once a person changes it */
    PlanFilterBar(
            List<Lead> leads,
            List<ThemeName> themes,
            PlanAddress asked,
            BiConsumer<MilestoneFilter, MilestoneOrder> choose) {
        this.choose = choose;
        addClassNames("updates-bar", "plan-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", texts.text("workplan.filters"));
        MilestoneFilter filter = asked.filter();
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPED_FOR_MS);
        status = new FilterSelect<>(
                "workplan.filter.status",
                Arrays.asList(MilestoneStatus.values()),
                item -> texts.word("status", item),
                filter.status());
        lead = new FilterSelect<>(
                "workplan.filter.lead",
                leads,
                item -> item.name().readIn(texts.language()).text(),
                chosen(leads, filter.lead()));
        theme = new FilterSelect<>(
                "workplan.filter.theme",
                themes,
                item -> item.name().readIn(texts.language()).text(),
                themes.stream()
                        .filter(item -> item.theme().equals(filter.theme()))
                        .findFirst()
                        .orElse(null));
        theme.setVisible(!themes.isEmpty());
        country = new FilterSelect<>("workplan.filter.country", texts.countries(), texts::country, filter.country());
        signal = new FilterSelect<>(
                "workplan.filter.signal",
                Arrays.asList(Signal.Kind.values()),
                item -> texts.word("workplan.filter.signal", item),
                filter.signal());
        order.setLabel(texts.text("workplan.filter.order"));
        order.setItems(MilestoneOrder.values());
        order.setItemLabelGenerator(item -> texts.word("workplan.filter.order", item));
        order.setValue(asked.order());
        List.<AbstractField<?, ?>>of(text, status, lead, theme, country, signal, order)
                .forEach(this::follow);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(!filter.isNone());
        add(text, status, lead, theme, country, signal, order, clear);
    }

    /** Offers an order only where there is one to choose. */
    void ordering(boolean matters) {
        order.setVisible(matters);
    }

    private void follow(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!clearing) {
                tell();
            }
        });
    }

    private void tell() {
        Lead chosen = lead.getValue();
        ThemeName about = theme.getValue();
        MilestoneFilter filter = new MilestoneFilter(
                status.getValue(),
                chosen == null ? null : chosen.organisation(),
                about == null ? null : about.theme(),
                country.getValue(),
                signal.getValue(),
                text.getValue());
        clear.setVisible(!filter.isNone());
        choose.accept(filter, order.getValue());
    }

    private void clear() {
        clearing = true;
        List.of(status, lead, theme, country, signal).forEach(HasValue::clear);
        text.clear();
        clearing = false;
        tell();
        text.focus();
    }

    private static @Nullable Lead chosen(List<Lead> leads, @Nullable OrganisationId organisation) {
        return leads.stream()
                .filter(lead -> lead.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
    }
}
