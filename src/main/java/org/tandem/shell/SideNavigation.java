package org.tandem.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The way to every module's pages, as each module tells it: plain lists of links. */
class SideNavigation extends Nav {

    private final Map<String, Anchor> links = new HashMap<>();

    SideNavigation(List<NavigationSource.Entry> entries) {
        addClassName("side-navigation");
        setAriaLabel(Texts.current().text("shell.navigation"));
        add(list(entries));
    }

    private UnorderedList list(List<NavigationSource.Entry> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> {
            Anchor link = new Anchor(entry.path(), entry.label());
            links.put(entry.path(), link);
            ListItem item = new ListItem(link);
            if (!entry.below().isEmpty()) {
                item.add(list(entry.below()));
            }
            list.add(item);
        });
        return list;
    }

    /** Marks the link to this address, or the nearest one above it. */
    void mark(String path) {
        links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        Anchor exact = links.get(path);
        if (exact != null) {
            exact.getElement().setAttribute("aria-current", "page");
            return;
        }
        links.keySet().stream()
                .filter(above -> path.startsWith(above + "/"))
                .max(Comparator.comparingInt(String::length))
                .map(links::get)
                .ifPresent(link -> link.getElement().setAttribute("aria-current", "true"));
    }
}
