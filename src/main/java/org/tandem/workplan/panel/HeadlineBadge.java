package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.tandem.shared.Country;
import org.tandem.ui.StatusBadge;
import org.tandem.ui.StatusLook;
import org.tandem.ui.Texts;
import org.tandem.workplan.Headline;
import org.tandem.workplan.MilestoneStatus;

/** The status a milestone counts under and, until both countries agree to it, who proposes its closure. */
public class HeadlineBadge extends Span {

    public HeadlineBadge(Headline headline) {
        addClassName("headline");
        add(badge(headline.status()));
        if (!headline.closureProposedBy().isEmpty()) {
            Span proposed = new Span(proposal(headline, Texts.current()));
            proposed.addClassName("note");
            add(proposed);
        }
    }

    /** The same for a cell of a table, in as few elements as it takes. */
    static Component cell(Headline headline) {
        return headline.closureProposedBy().isEmpty() ? badge(headline.status()) : new HeadlineBadge(headline);
    }

    /** The status of a line or an update. */
    public static StatusBadge badge(MilestoneStatus status) {
        return new StatusBadge(StatusLook.valueOf(status.name()));
    }

    /** Who proposes to close it. @param headline one under which somebody does */
    public static String proposal(Headline headline, Texts texts) {
        Set<Country> by = headline.closureProposedBy();
        String who = by.size() > 1 ? "BOTH" : by.iterator().next().name();
        return texts.text("workplan.closure-proposed." + who);
    }
}
