package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.shared.Country;
import org.tandem.ui.FilterSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.UpdateFilter;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Chooses which updates of a group one reads, and prints them. */
class UpdatesBar extends Div {

    private final Texts texts = Texts.current();
    private final FilterSelect<Country> country;
    private final FilterSelect<MilestoneRow> milestone;

    /**
     * @param choose told what is chosen once a person changes it
     * @param whole the address of the page without a filter
     */
    UpdatesBar(
            List<MilestoneRow> milestones,
            UpdateFilter filter,
            Consumer<UpdateFilter> choose,
            String whole,
            Runnable print) {
        addClassName("updates-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", texts.text("updates.filters"));
        country = new FilterSelect<>("updates.filter.country", texts.countries(), texts::country, filter.country());
        milestone = new FilterSelect<>(
                "updates.filter.milestone",
                milestones,
                row -> row.title().readIn(texts.language()).text(),
                milestones.stream()
                        .filter(row -> row.id().equals(filter.milestone()))
                        .findFirst()
                        .orElse(null));
        List.of(country, milestone)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        choose.accept(chosen());
                    }
                }));
        add(country, milestone);
        if (!filter.equals(UpdateFilter.NONE)) {
            add(WorkPlanNavigation.link(whole, new Span(texts.text("updates.filter.clear"))));
        }
        add(new Button(texts.text("button.print"), click -> print.run()));
    }

    private UpdateFilter chosen() {
        MilestoneRow row = milestone.getValue();
        return new UpdateFilter(country.getValue(), row == null ? null : row.id());
    }
}
