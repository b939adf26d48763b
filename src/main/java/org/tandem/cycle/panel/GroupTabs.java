package org.tandem.cycle.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.panel.GroupTab;
import org.tandem.ui.Texts;

/** Links between the pages of a group's space, in the same edition. */
class GroupTabs extends Nav {

    /** @param withPlan whether the reader may open the pages of the plan */
    GroupTabs(GroupDetails group, Edition edition, GroupTab shown, boolean withPlan) {
        Texts texts = Texts.current();
        addClassName("tabs");
        setAriaLabel(texts.text("groups.tabs"));
        for (GroupTab tab : GroupTab.values()) {
            if (tab.isOfThePlan() && !withPlan) {
                continue;
            }
            Anchor link = new Anchor(EditionAddress.in(edition, tab.of(group.code())), texts.word("groups.tab", tab));
            link.setRouterIgnore(false);
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
