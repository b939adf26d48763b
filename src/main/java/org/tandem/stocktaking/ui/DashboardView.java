package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.cycle.panel.EditionLine;
import org.tandem.cycle.panel.EditionPicker;
import org.tandem.stocktaking.Dashboard;
import org.tandem.stocktaking.DashboardQueries;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** The roll-up of an edition: what needs attention first, and every number opens the rows it counts. */
@Route("dashboard")
@PermitAll
class DashboardView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient DashboardQueries dashboards;
    private final transient EditionQueries editions;

    DashboardView(DashboardQueries dashboards, EditionQueries editions) {
        this.dashboards = dashboards;
        this.editions = editions;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        Edition edition = editions.named(EditionAddress.code(event));
        Dashboard dashboard = dashboards.of(edition, texts.language());
        Numbers numbers = new Numbers(edition, dashboards.mayOpenRows());
        removeAll();
        add(
                new PageHeader(texts.text("dashboard.title", edition.code()))
                        .context(EditionLine.of(edition, editions.today()))
                        .actions(new EditionPicker(editions.all(), edition, event.getLocation())),
                new Paragraph(texts.text(
                        "dashboard.summary",
                        dashboard.groupsWithAgreedPlan(),
                        dashboard.groups().size(),
                        dashboard.total().milestones())),
                numbers.bar(RowsAddress.ALL, dashboard.total()),
                numbers.signals(RowsAddress.ALL, dashboard.total()));
        if (dashboard.groups().isEmpty()) {
            add(new EmptyState(texts.text("dashboard.empty"), texts.text("dashboard.empty-who")));
            return;
        }
        add(
                new PageSection(
                        texts.text("dashboard.groups"),
                        new GroupSummaryTable(dashboard.groups(), numbers, editions.today())),
                new PageSection(texts.text("dashboard.twin"), new StatusTwinTable(dashboard, numbers)));
    }

    @Override
    public String title() {
        return Texts.current().text("dashboard.page-title");
    }
}
