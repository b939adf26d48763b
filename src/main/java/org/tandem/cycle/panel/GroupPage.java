package org.tandem.cycle.panel;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupState;
import org.tandem.groups.panel.GroupTab;
import org.tandem.live.ChangeNotice;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Redraw;
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
    private volatile @Nullable Shown shown;
    private Location address = new Location("");

    private record Shown(GroupDetails group, Edition edition) {}

    protected GroupPage(GroupTab tab, GroupQueries groups, EditionQueries editions) {
        this.tab = tab;
        this.groups = groups;
        this.editions = editions;
        addClassNames("page", "page-wide");
    }

    /** Adds what stands below the tabs. @param page to which it is added */
    protected abstract void show(HasComponents page, GroupDetails group, Edition edition);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GroupDetails group = groups.byCode(event.getRouteParameters().get(GROUP).orElse(""));
        address = event.getLocation();
        List<Edition> all = editions.all();
        Edition edition = editions.named(EditionAddress.code(event), all);
        removeAll();
        show(this, group, edition, all);
    }

    /** Shows what stands now, touching only what differs; for pages in which nobody types. */
    protected final void redraw() {
        Shown before = shown;
        if (before != null) {
            Div anew = new Div();
            List<Edition> all = editions.all();
            show(
                    anew,
                    groups.byCode(before.group().code()),
                    editions.named(before.edition().code(), all),
                    all);
            Redraw.with(this, anew);
        }
    }

    /** Whether a change may show on this page; what people say is followed by itself. */
    protected final boolean shows(ChangeNotice notice) {
        Shown now = shown;
        return now != null
                && !notice.is(SubjectKind.COMMENT)
                && notice.concerns(now.group().id(), now.edition().id());
    }

    private void show(HasComponents page, GroupDetails group, Edition edition, List<Edition> all) {
        shown = new Shown(group, edition);
        Texts texts = Texts.current();
        title = texts.text(
                "groups.page-title",
                texts.word("groups.tab", tab),
                group.name().readIn(texts.language()).text());
        Span state = new Span(texts.text(
                "groups.state-since." + group.state().name(),
                String.valueOf((group.state() == GroupState.ACTIVE ? group.since() : group.stateSince()).getYear())));
        page.add(
                new PageHeader(new LocalizedSpan(group.name()))
                        .context(state, new Span(" · "), new Span(EditionLine.of(edition, editions.today())))
                        .actions(new EditionPicker(all, edition, address)),
                new GroupTabs(group, edition, tab, groups.mayReadPlan(group.id())));
        show(page, group, edition);
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
