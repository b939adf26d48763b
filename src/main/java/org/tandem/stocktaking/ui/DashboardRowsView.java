package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.AsOfMeeting;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;
import org.tandem.stocktaking.DashboardQueries;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.MilestoneTable;

/** The milestones that a number of the dashboard counts, at an address of their own. */
@Route(RowsAddress.PATH)
@PermitAll
class DashboardRowsView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient DashboardQueries dashboards;
    private final transient EditionQueries editions;
    private final transient GroupQueries groups;

    DashboardRowsView(DashboardQueries dashboards, EditionQueries editions, GroupQueries groups) {
        this.dashboards = dashboards;
        this.editions = editions;
        this.groups = groups;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        Edition edition = editions.named(EditionAddress.code(event));
        RowsAddress wanted = RowsAddress.parse(event.getLocation().getQueryParameters());
        GroupDetails group = wanted.group() == null ? null : groups.byCode(wanted.group());
        LocalizedText goal = wanted.goal() == null ? null : dashboards.titleOf(wanted.goal());
        List<MilestoneRow> rows =
                dashboards.rows(edition, wanted.filter(group == null ? null : group.id()), texts.language());
        Anchor back =
                new Anchor(EditionAddress.in(edition, "dashboard"), texts.text("dashboard.rows.back", edition.code()));
        back.setRouterIgnore(false);
        removeAll();
        add(new PageHeader(heading(wanted, group == null ? null : group.name(), goal, texts))
                .context(texts.text("dashboard.rows.count", rows.size(), edition.code())));
        add(new AsOfMeeting(edition, editions.today()));
        add(rows.isEmpty() ? empty(texts) : MilestoneTable.withGroups(rows, groupNames()), back);
    }

    private Map<GroupId, GroupRow> groupNames() {
        return groups.all().stream().collect(Collectors.toMap(GroupRow::id, Function.identity()));
    }

    /** "Forestry · Delayed": what the filter keeps, in words. */
    private static String heading(
            RowsAddress wanted, @Nullable LocalizedText group, @Nullable LocalizedText goal, Texts texts) {
        String words = Stream.of(
                        read(group, texts),
                        read(goal, texts),
                        wanted.status() == null ? "" : texts.word("status", wanted.status()),
                        wanted.signal() == null ? "" : texts.word("dashboard.signal-name", wanted.signal()),
                        wanted.closureProposed() ? texts.text("dashboard.signal-name.CLOSURE_PROPOSED") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? texts.text("dashboard.rows.all") : words;
    }

    private static String read(@Nullable LocalizedText name, Texts texts) {
        return name == null ? "" : name.readIn(texts.language()).text();
    }

    private static EmptyState empty(Texts texts) {
        return new EmptyState(texts.text("dashboard.rows.empty"), texts.text("dashboard.rows.empty-who"));
    }

    @Override
    public String title() {
        return Texts.current().text("dashboard.rows.page-title");
    }
}
