package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.stocktaking.Tally;
import org.tandem.ui.StatusBar;
import org.tandem.ui.StatusLook;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneStatus;

/** Shows the counts of one edition, each opening its rows for a reader who may read them. */
record Numbers(Edition edition, boolean mayOpen) {

    StatusBar bar(RowsAddress whose, Tally tally) {
        Map<StatusLook, Integer> counts = new EnumMap<>(StatusLook.class);
        tally.byStatus().forEach((status, count) -> counts.put(StatusLook.valueOf(status.name()), count));
        return new StatusBar(counts, look -> address(whose.with(MilestoneStatus.valueOf(look.name()))));
    }

    /** "Overdue 3", "Silent 2" …, as a list of quiet links; empty when there are none. */
    UnorderedList signals(RowsAddress whose, Tally tally) {
        UnorderedList list = new UnorderedList();
        list.addClassName("signal-counts");
        tally.bySignal()
                .forEach((kind, count) -> list.add(signal(whose.with(kind), "dashboard.signal." + kind, count)));
        if (tally.closuresProposed() > 0) {
            list.add(
                    signal(whose.withClosureProposed(), "dashboard.signal.CLOSURE_PROPOSED", tally.closuresProposed()));
        }
        return list;
    }

    Component count(RowsAddress whose, MilestoneStatus status, int count) {
        return NumberLink.of(count, address(whose.with(status)), Texts.current().word("status", status));
    }

    Component total(RowsAddress whose, int count) {
        return NumberLink.of(count, address(whose), Texts.current().text("dashboard.milestones"));
    }

    /** A number within words that say what it counts. */
    Component phrase(RowsAddress whose, int count, String words) {
        return NumberLink.phrase(words, count, address(whose));
    }

    private ListItem signal(RowsAddress rows, String key, int count) {
        String text = Texts.current().text(key, count);
        String address = address(rows);
        if (address == null) {
            ListItem item = new ListItem(text);
            item.addClassName("signal");
            return item;
        }
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(false);
        link.addClassName("signal");
        return new ListItem(link);
    }

    private @Nullable String address(RowsAddress rows) {
        return mayOpen ? rows.in(edition) : null;
    }
}
