package org.tandem.groups.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupState;
import org.tandem.groups.panel.GroupTab;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The groups' lines of the navigation: those at work, by name. */
@Component
@Order(30)
class GroupsNavigation implements NavigationSource {

    private final GroupQueries groups;
    private final Access access;

    GroupsNavigation(GroupQueries groups, Access access) {
        this.groups = groups;
        this.access = access;
    }

    @Override
    public List<Entry> entries(Texts texts) {
        if (!access.may(Right.READ, ProtectedObject.PARTNERSHIP, null)) {
            return List.of();
        }
        Collator alphabet = Collator.getInstance(texts.language().locale());
        List<Entry> atWork = groups.all().stream()
                .filter(group -> group.state() != GroupState.PHASED_OUT)
                .map(group ->
                        new Entry(group.name().readIn(texts.language()).text(), GroupTab.OVERVIEW.of(group.code())))
                .sorted(Comparator.comparing(Entry::label, alphabet))
                .toList();
        return List.of(new Entry(texts.text("groups.title"), "groups", atWork));
    }
}
