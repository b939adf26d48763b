package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanChange;

/** What happened to a goal or milestone between two versions, a quiet chip each. */
class ChangeChips extends UnorderedList {

    ChangeChips(Set<PlanChange> changes) {
        Texts texts = Texts.current();
        addClassName("signals");
        for (PlanChange change : PlanChange.values()) {
            if (changes.contains(change)) {
                Span chip = new Span(texts.word("workplan.compare.change", change));
                chip.addClassName("signal");
                add(new ListItem(chip));
            }
        }
    }
}
