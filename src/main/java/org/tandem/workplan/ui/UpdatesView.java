package org.tandem.workplan.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.people.CurrentPerson;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Navigation;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateQueries;
import org.tandem.workplan.YearOfUpdates;
import org.tandem.workplan.panel.CheckInDoor;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A group's year as both countries told it; the address names which updates of it, or the one, that one reads. */
@Route("groups/:group/updates")
@PermitAll
class UpdatesView extends GroupPage implements AfterNavigationObserver {

    private final transient UpdateQueries updates;
    private final transient CheckInDoor writing;
    private final transient CurrentPerson reader;
    private QueryParameters address = QueryParameters.empty();
    private @Nullable UpdateId addressed;

    UpdatesView(
            UpdateQueries updates,
            CheckInDoor writing,
            GroupQueries groups,
            EditionQueries editions,
            CurrentPerson reader) {
        super(GroupTab.UPDATES, groups, editions);
        this.updates = updates;
        this.writing = writing;
        this.reader = reader;
        UpdateLinks.copyWithin(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        YearOfUpdates year = updates.year(group.id(), edition);
        UpdatesAddress asked = UpdatesAddress.read(address, year);
        addressed = asked.update();
        writing.lines(group, edition).forEach(page::add);
        asked.unknown().forEach(name -> page.add(new Paragraph(texts.text("updates.unknown." + name))));
        if (year.updates().isEmpty()) {
            page.add(new EmptyState(
                    texts.text("milestone.group.no-updates"), texts.text("milestone.group.no-updates-who")));
            return;
        }
        String here = WorkPlanNavigation.updates(group.code(), edition);
        UpdateStory story = new UpdateStory(year, asked, here, reader.timeZone());
        UpdatesBar bar = new UpdatesBar(
                year.milestones(),
                asked.filter(),
                filter -> Navigation.to(here + UpdatesAddress.parameters(filter)),
                here,
                story::print);
        page.add(bar, story);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (addressed != null) {
            PlaceOnPage.named(this, MilestoneAddress.anchor(addressed));
        }
    }
}
