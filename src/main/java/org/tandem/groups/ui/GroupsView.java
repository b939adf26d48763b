package org.tandem.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.groups.GroupState;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.GroupId;
import org.tandem.ui.DataTable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** All working groups, those at work before those of the past. */
@Route("groups")
@PermitAll
class GroupsView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient GroupQueries groups;

    GroupsView(GroupQueries groups) {
        this.groups = groups;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        List<GroupRow> all = groups.all().stream().sorted(byName(texts)).toList();
        Set<GroupId> mine = groups.mine().stream().map(GroupRow::id).collect(Collectors.toSet());
        removeAll();
        add(new PageHeader(texts.text("groups.title")).context(texts.text("groups.title-context")));
        section("groups.at-work", all.stream().filter(group -> !isPast(group)).toList(), mine);
        section("groups.past", all.stream().filter(GroupsView::isPast).toList(), mine);
    }

    private void section(String heading, List<GroupRow> rows, Set<GroupId> mine) {
        if (rows.isEmpty()) {
            return;
        }
        Texts texts = Texts.current();
        DataTable<GroupRow> table = new DataTable<GroupRow>(texts.text(heading))
                .withSpokenCaption()
                .rowHeader(texts.text("groups.column.group"), GroupsView::link)
                .textColumn(texts.text("groups.column.state"), group -> texts.word("groups.state", group.state()))
                .column(
                        texts.text("groups.column.mine"),
                        group -> new Span(mine.contains(group.id()) ? texts.text("groups.mine") : "–"));
        add(new PageSection(texts.text(heading), table.rows(rows)));
    }

    private static Component link(GroupRow group) {
        Anchor link = new Anchor(GroupTab.OVERVIEW.of(group.code()), new LocalizedSpan(group.name()));
        link.setRouterIgnore(false);
        return link;
    }

    private static boolean isPast(GroupRow group) {
        return group.state() == GroupState.PHASED_OUT;
    }

    private static Comparator<GroupRow> byName(Texts texts) {
        Collator alphabet = Collator.getInstance(texts.language().locale());
        return Comparator.comparing(
                group -> group.name().readIn(texts.language()).text(), alphabet);
    }

    @Override
    public String title() {
        return Texts.current().text("groups.title");
    }
}
