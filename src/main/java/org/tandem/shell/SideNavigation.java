package org.tandem.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.springframework.beans.factory.ObjectProvider;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The way to every module's pages, as each module tells it. */
class SideNavigation extends SideNav {

    SideNavigation(ObjectProvider<NavigationSource> sources) {
        Texts texts = Texts.current();
        getElement().setAttribute("aria-label", texts.text("shell.navigation"));
        sources.orderedStream()
                .flatMap(source -> source.entries(texts).stream())
                .map(SideNavigation::item)
                .forEach(this::addItem);
    }

    private static SideNavItem item(NavigationSource.Entry entry) {
        SideNavItem item = new SideNavItem(entry.label(), entry.path());
        // The home page has the empty address, within which every other address lies.
        item.setMatchNested(!entry.path().isEmpty() && entry.below().isEmpty());
        item.setExpanded(true);
        entry.below().forEach(below -> item.addItem(item(below)));
        return item;
    }
}
