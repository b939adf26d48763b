package org.tandem.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.checkin.CheckInDue;
import org.tandem.checkin.panel.CheckInLine;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.EditionLine;
import org.tandem.groups.GroupRow;
import org.tandem.groups.panel.GroupTab;
import org.tandem.home.Home;
import org.tandem.home.HomeQueries;
import org.tandem.live.panel.LivePages;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.GroupId;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.EmptyState;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.panel.MilestoneTable;

/** What waits for the reader, then the reader's groups. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient HomeQueries homes;
    private final transient EditionQueries editions;
    private final transient CurrentPerson reader;

    HomeView(HomeQueries homes, EditionQueries editions, CurrentPerson reader, LivePages live) {
        this.homes = homes;
        this.reader = reader;
        this.editions = editions;
        addClassNames("page", "page-wide");
        live.follow(this, notice -> !notice.is(SubjectKind.COMMENT), this::redraw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        redraw();
    }

    private void redraw() {
        Redraw.with(this, page());
    }

    private Div page() {
        Texts texts = Texts.current();
        Home home = homes.home(texts.language());
        Div page = new Div(
                new PageHeader(texts.text("home.title")).context(EditionLine.of(home.edition(), editions.today())));
        if (!home.checkIns().isEmpty()) {
            page.add(
                    new PageSection(texts.text("home.check-ins", home.checkIns().size()), checkIns(home)));
        }
        int asked = home.asked().size()
                + home.contestable().size()
                + home.returned().size();
        if (asked > 0) {
            page.add(new PageSection(texts.text("home.asked", asked), asked(home)));
        }
        if (asked + home.checkIns().size() == 0 || !home.waiting().isEmpty()) {
            page.add(new PageSection(texts.text("home.waiting", home.waiting().size()), waiting(home)));
        }
        page.add(new PageSection(
                texts.text(home.watchesAll() ? "home.all-groups" : "home.my-groups"), groups(home.myGroups())));
        return page;
    }

    private UnorderedList checkIns(Home home) {
        Map<GroupId, GroupRow> groups =
                home.myGroups().stream().collect(Collectors.toMap(GroupRow::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        for (CheckInDue due : home.checkIns()) {
            GroupRow group = groups.get(due.group());
            if (group != null) {
                list.add(new ListItem(
                        new LocalizedSpan(group.name()), new CheckInLine(due, group.code(), editions.today())));
            }
        }
        return list;
    }

    private UnorderedList asked(Home home) {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        home.asked().forEach(text -> list.add(new AskedItem(text, reader.timeZone(), editions.today())));
        home.contestable().forEach(text -> list.add(new RevisedItem(text, editions.today())));
        home.returned().forEach(plan -> list.add(new ReturnedItem(plan, home.edition())));
        return list;
    }

    private static Component waiting(Home home) {
        Texts texts = Texts.current();
        if (home.waiting().isEmpty()) {
            return new EmptyState(texts.text("home.nothing-waits"), texts.text("home.nothing-waits-when"));
        }
        return MilestoneTable.withGroups(
                home.waiting(), home.myGroups().stream().collect(Collectors.toMap(GroupRow::id, Function.identity())));
    }

    private static UnorderedList groups(List<GroupRow> groups) {
        UnorderedList list = new UnorderedList();
        list.addClassName("group-links");
        for (GroupRow group : groups) {
            Anchor link = new Anchor(GroupTab.OVERVIEW.of(group.code()), new LocalizedSpan(group.name()));
            link.setRouterIgnore(false);
            list.add(new ListItem(link));
        }
        return list;
    }

    @Override
    public String title() {
        return Texts.current().text("home.title");
    }
}
