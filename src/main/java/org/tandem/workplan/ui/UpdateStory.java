package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.tandem.shared.Country;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;
import org.tandem.workplan.PeriodOfUpdates;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.YearOfUpdates;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** What a group reported, quarter by quarter, the newest first. */
class UpdateStory extends Div {

    /** How many quarters stand there before one asks for the others: a year of a large group is long. */
    private static final int AT_FIRST = 2;

    private final Texts texts = Texts.current();
    private final transient YearOfUpdates year;
    private final transient UpdatesAddress asked;
    private final String here;
    private final transient ZoneId zone;

    /** @param here the address of the page without a filter */
    UpdateStory(YearOfUpdates year, UpdatesAddress asked, String here, ZoneId zone) {
        this.year = year;
        this.asked = asked;
        this.here = here;
        this.zone = zone;
        addClassName("page-parts");
        tell(asked.whole());
    }

    /** Prints the whole, whatever stands on the screen. */
    void print() {
        tell(true);
        getElement().executeJs("requestAnimationFrame(() => setTimeout(() => window.print()))");
    }

    private void tell(boolean whole) {
        removeAll();
        List<PeriodOfUpdates> periods = year.periods(asked.filter());
        if (periods.isEmpty()) {
            add(new EmptyState(
                    texts.text("updates.no-match"),
                    texts.text("updates.no-match-who"),
                    WorkPlanNavigation.link(here, new Span(texts.text("updates.filter.clear")))));
            return;
        }
        add(new ShownUpdates(year, asked.filter(), count(periods)));
        int shown = whole ? periods.size() : atFirst(periods);
        periods.subList(0, shown).forEach(period -> add(new PeriodSection(period, countries(), this::card)));
        if (shown < periods.size()) {
            String earlier = texts.text("updates.earlier", count(periods.subList(shown, periods.size())));
            add(WorkPlanNavigation.link(here + asked.wholeParameters(), new Span(earlier)));
        }
    }

    /** Enough of them to hold the one that the address leads to. */
    private int atFirst(List<PeriodOfUpdates> periods) {
        UpdateId one = asked.update();
        int first = Math.min(AT_FIRST, periods.size());
        while (one != null && periods.subList(0, first).stream().noneMatch(period -> period.holds(one))) {
            first++;
        }
        return first;
    }

    private List<Country> countries() {
        Country only = asked.filter().country();
        return only == null ? texts.countries() : List.of(only);
    }

    private UpdateCard card(UpdateRow update) {
        return UpdateCard.inYear(
                        update, zone, year.mayBeCorrected(update), here + UpdatesAddress.parameters(update.id()))
                .marked(update.id().equals(asked.update()));
    }

    private static int count(List<PeriodOfUpdates> periods) {
        return periods.stream().mapToInt(PeriodOfUpdates::size).sum();
    }
}
