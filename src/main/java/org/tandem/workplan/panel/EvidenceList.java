package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tandem.workplan.EvidenceLink;

/** Links to the pages that show that something was done; they are told nothing of where the reader came from. */
public class EvidenceList extends UnorderedList {

    public EvidenceList(List<EvidenceLink> links) {
        addClassName("evidence");
        links.forEach(link -> add(new ListItem(anchor(link))));
    }

    private static Anchor anchor(EvidenceLink link) {
        Anchor anchor = new Anchor(link.url(), link.label());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "auto");
        return anchor;
    }
}
