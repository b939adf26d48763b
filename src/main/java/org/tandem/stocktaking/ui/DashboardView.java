package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.AsOfMeeting;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.cycle.panel.EditionLine;
import org.tandem.cycle.panel.EditionPicker;
import org.tandem.live.panel.LivePages;
import org.tandem.shared.SubjectKind;
import org.tandem.stocktaking.Dashboard;
import org.tandem.stocktaking.DashboardQueries;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The roll-up of an edition: what needs attention first, and every number opens the rows it counts. */
@Route("dashboard")
@PermitAll
class DashboardView extends Div implements BeforeEnterObserver, TitledPage {

    private static final String GROUPS_ID = "groups";

    private final transient DashboardQueries dashboards;
    private final transient EditionQueries editions;

    private Location address = new Location("");
    private @Nullable String editionCode;

    DashboardView(DashboardQueries dashboards, EditionQueries editions, LivePages live) {
        this.dashboards = dashboards;
        this.editions = editions;
        addClassNames("page", "page-wide");
        live.follow(this, notice -> !notice.is(SubjectKind.COMMENT), this::redraw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation();
        editionCode = EditionAddress.code(event);
        redraw();
    }

    private void redraw() {
        Redraw.with(this, page());
    }

    private Div page() {
        Texts texts = Texts.current();
        Edition edition = editions.named(editionCode);
        Dashboard dashboard = dashboards.of(edition, texts.language());
        Numbers numbers = new Numbers(edition, dashboards.mayOpenRows());
        PageHeader header = new PageHeader(texts.text("dashboard.title", edition.code()))
                .context(EditionLine.of(edition, editions.today()))
                .actions(acts(edition, address));
        Div page = new Div(
                header,
                new AsOfMeeting(edition, editions.today()),
                summary(dashboard, numbers, address),
                numbers.bar(RowsAddress.ALL, dashboard.total()),
                numbers.signals(RowsAddress.ALL, dashboard.total()));
        if (dashboard.groups().isEmpty()) {
            page.add(new EmptyState(texts.text("dashboard.empty"), texts.text("dashboard.empty-who")));
            return page;
        }
        PageSection groups = new PageSection(
                texts.text("dashboard.groups"), new GroupSummaryTable(dashboard.groups(), numbers, editions.today()));
        groups.setId(GROUPS_ID);
        page.add(groups, new PageSection(texts.text("dashboard.twin"), new StatusTwinTable(dashboard, numbers)));
        return page;
    }

    /** Whoever may open the rows behind the numbers reads the plans too, and may print them. */
    private Component[] acts(Edition edition, Location page) {
        EditionPicker picker = new EditionPicker(editions.all(), edition, page);
        if (!dashboards.mayOpenRows()) {
            return new Component[] {picker};
        }
        Anchor print = WorkPlanNavigation.link(
                WorkPlanNavigation.printAll(edition), new Span(Texts.current().text("dashboard.print-plans")));
        return new Component[] {picker, print};
    }

    /** Its numbers open what they count: the groups further down, and the milestones of all of them. */
    private static Paragraph summary(Dashboard dashboard, Numbers numbers, Location page) {
        Texts texts = Texts.current();
        Anchor groups = new Anchor(
                page.getPathWithQueryParameters() + "#" + GROUPS_ID,
                texts.text(
                        "dashboard.summary.groups",
                        dashboard.groupsWithAgreedPlan(),
                        dashboard.groups().size()));
        // The browser itself goes to a place on the page it shows.
        groups.setRouterIgnore(true);
        int milestones = dashboard.total().milestones();
        return new Paragraph(
                groups,
                new Text(" "),
                numbers.phrase(RowsAddress.ALL, milestones, texts.text("dashboard.summary.milestones", milestones)),
                new Text(" " + texts.text("dashboard.summary.drafts")));
    }

    @Override
    public String title() {
        return Texts.current().text("dashboard.page-title");
    }
}
