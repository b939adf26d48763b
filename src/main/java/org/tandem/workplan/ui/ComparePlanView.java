package org.tandem.workplan.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.VersionQueries;
import org.tandem.workplan.VersionRow;
import org.tandem.workplan.panel.WorkPlanNavigation;
import org.tandem.workplan.ui.ComparedItem.Columns;

/**
 * Two versions of a group's plan side by side; the address names the two, whether one sees the whole text, and the item to
 * begin at.
 */
@Route("groups/:group/plan/compare")
@PermitAll
class ComparePlanView extends GroupPage implements AfterNavigationObserver {

    private final transient VersionQueries versions;
    private QueryParameters address = QueryParameters.empty();

    ComparePlanView(VersionQueries versions, GroupQueries groups, EditionQueries editions) {
        super(GroupTab.WORK_PLAN, groups, editions);
        this.versions = versions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address.getSingleParameter(WorkPlanNavigation.ROW).ifPresent(row -> PlaceOnPage.named(this, row));
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        PageSection section = new PageSection(texts.text("workplan.compare.title"));
        List<VersionRow> readable = versions.of(group.id(), edition.id());
        page.add(section);
        if (readable.size() < 2) {
            section.add(
                    new EmptyState(texts.text("workplan.compare.nothing"), texts.text("workplan.compare.nothing-who")));
            return;
        }
        String here = WorkPlanNavigation.compare(group.code(), edition);
        ComparedVersions.read(address, readable)
                .ifPresentOrElse(
                        chosen -> section.add(choice(readable, chosen, here), comparison(chosen)),
                        () -> section.add(new EmptyState(
                                texts.text("workplan.compare.no-such-version"),
                                texts.text("workplan.compare.no-such-version-who"),
                                WorkPlanNavigation.link(here, new Span(texts.text("workplan.compare.newest"))))));
    }

    private static ComparisonChoice choice(List<VersionRow> readable, ComparedVersions chosen, String here) {
        return new ComparisonChoice(readable, chosen, choice -> Navigation.to(here + choice.parameters()));
    }

    private ComparisonTable comparison(ComparedVersions chosen) {
        return new ComparisonTable(
                versions.compare(chosen.older().id(), chosen.newer().id()),
                new Columns(VersionName.of(chosen.older()), VersionName.of(chosen.newer())),
                chosen.whole());
    }
}
