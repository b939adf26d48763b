package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalRow.Proposer;

/** An update that a lead member proposes: who, when, what status it would give the line, and its words. */
public class ProposedUpdate extends Article {

    /** @param zone in which the reader reads times */
    public ProposedUpdate(UpdateProposalRow proposal, ZoneId zone) {
        Texts texts = Texts.current();
        UpdateDraft words = proposal.words();
        addClassNames("update", "proposed-update");
        Div head = row(new Span(texts.text("proposal.at", texts.instant(proposal.at(), zone))));
        if (words.language() != texts.language()) {
            head.add(new LanguageMark(words.language()));
        }
        if (words.illustrative()) {
            head.add(new IllustrativeMark());
        }
        Div says = row();
        if (words.status() != null) {
            says.add(HeadlineBadge.badge(words.status()));
        } else {
            says.add(new Span(texts.word("milestone.update.said", words.kind())));
        }
        add(head, says, new UpdateWords(words), who(proposal.by()));
    }

    private static Div who(Proposer proposer) {
        Div who = row(new Span(proposer.name()));
        who.addClassName("note");
        addTo(who, proposer.position());
        addTo(who, proposer.organisation());
        return who;
    }

    private static void addTo(Div who, @Nullable LocalizedText part) {
        if (part != null) {
            who.add(new LocalizedSpan(part));
        }
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
