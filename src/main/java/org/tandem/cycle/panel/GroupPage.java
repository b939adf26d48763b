package org.tandem.cycle.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupState;
import org.tandem.groups.panel.GroupTab;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** A page of a group's space: the group's head, the edition it is about, the tabs, and below them what the page adds. */
public abstract class GroupPage extends Div implements BeforeEnterObserver, TitledPage {

    /** The route parameter that holds the group's code. */
    public static final String GROUP = "group";

    private final GroupQueries groups;
    private final EditionQueries editions;
    private final GroupTab tab;
    private String title = "";

    protected GroupPage(GroupTab tab, GroupQueries groups, EditionQueries editions) {
        this.tab = tab;
        this.groups = groups;
        this.editions = editions;
        addClassNames("page", "page-wide");
    }

    /** Adds what the page shows below the tabs. */
    protected abstract void show(GroupDetails group, Edition edition);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GroupDetails group = groups.byCode(event.getRouteParameters().get(GROUP).orElse(""));
        List<Edition> all = editions.all();
        Edition edition = editions.named(EditionAddress.code(event), all);
        Texts texts = Texts.current();
        title = texts.text(
                "groups.page-title",
                texts.word("groups.tab", tab),
                group.name().readIn(texts.language()).text());
        removeAll();
        Span state = new Span(texts.text(
                "groups.state-since." + group.state().name(),
                String.valueOf((group.state() == GroupState.ACTIVE ? group.since() : group.stateSince()).getYear())));
        add(
                new PageHeader(new LocalizedSpan(group.name()))
                        .context(state, new Span(" · "), new Span(EditionLine.of(edition, editions.today())))
                        .actions(new EditionPicker(all, edition, event.getLocation())),
                new GroupTabs(group, edition, tab, groups.mayReadPlan(group.id())));
        show(group, edition);
    }

    /** Says what day the page's signals and distances are of, where that is not today. */
    protected final AsOfMeeting asOfMeeting(Edition edition) {
        return new AsOfMeeting(edition, editions.today());
    }

    @Override
    public String title() {
        return title;
    }
}
