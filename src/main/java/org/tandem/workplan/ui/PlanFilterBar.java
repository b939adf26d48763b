package org.tandem.workplan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.ui.FilterBar;
import org.tandem.ui.FilterSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneFilter;
import org.tandem.workplan.MilestoneOrder;
import org.tandem.workplan.MilestoneRow.Lead;
import org.tandem.workplan.MilestoneRow.ThemeName;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;

/** Chooses which milestones of a plan one reads, and in which order. */
class PlanFilterBar extends FilterBar {

    private final Texts texts = Texts.current();
    private final FilterSelect<MilestoneStatus> status;
    private final FilterSelect<Lead> lead;
    private final FilterSelect<ThemeName> theme;
    private final FilterSelect<Country> country;
    private final FilterSelect<Signal.Kind> signal;
    private final Select<MilestoneOrder> order = new Select<>();
    private final transient BiConsumer<MilestoneFilter, MilestoneOrder> choose;

    /** @param leads and themes that the plan has; @param choose told what is chosen once a person changes it */
    PlanFilterBar(
            List<Lead> leads,
            List<ThemeName> themes,
            PlanAddress asked,
            BiConsumer<MilestoneFilter, MilestoneOrder> choose) {
        super(Texts.current().text("workplan.filter.text"), asked.filter().text());
        this.choose = choose;
        addClassName("plan-filters");
        getElement().setAttribute("aria-label", texts.text("workplan.filters"));
        MilestoneFilter filter = asked.filter();
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
        Stream.of(status, lead, theme, country, signal).forEach(this::narrow);
        ask(order);
        clearWords();
        clearable(!filter.isNone());
    }

    /** Offers an order only where there is one to choose. */
    void ordering(boolean matters) {
        order.setVisible(matters);
    }

    @Override
    protected void tell() {
        Lead chosen = lead.getValue();
        ThemeName about = theme.getValue();
        MilestoneFilter filter = new MilestoneFilter(
                status.getValue(),
                chosen == null ? null : chosen.organisation(),
                about == null ? null : about.theme(),
                country.getValue(),
                signal.getValue(),
                words.getValue());
        clearable(!filter.isNone());
        choose.accept(filter, order.getValue());
    }

    private static @Nullable Lead chosen(List<Lead> leads, @Nullable OrganisationId organisation) {
        return leads.stream()
                .filter(lead -> lead.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
    }
}
