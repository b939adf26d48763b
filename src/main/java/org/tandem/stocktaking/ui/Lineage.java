package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tandem.groups.GroupLineage;
import org.tandem.groups.panel.GroupTab;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;

/** The groups a group came from and those that came from it; nothing where there are none. */
class Lineage extends Div {

    Lineage(GroupLineage group) {
        addClassName("lineage");
        line("overview.predecessors", group.predecessors());
        line("overview.successors", group.successors());
    }

    private void line(String key, List<GroupLineage.Relative> relatives) {
        for (GroupLineage.Relative relative : relatives) {
            Anchor link = new Anchor(GroupTab.OVERVIEW.of(relative.code()), new LocalizedSpan(relative.name()));
            link.setRouterIgnore(false);
            Paragraph line = new Paragraph(new Span(Texts.current().text(key) + " "), link);
            if (relative.since() != null) {
                line.add(new Span(" (" + relative.since().getYear() + ")"));
            }
            if (relative.note() != null) {
                line.add(new Span(" · "), new LocalizedSpan(relative.note()));
            }
            add(line);
        }
    }
}
