package org.tandem.checkin.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DraftFields;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.DeclineDraft;

/** Why a proposed update is declined, and in which language that is said. */
class DeclineFields extends DraftFields<DeclineDraft> {

    DeclineFields() {
        super(DeclineDraft.class);
        TextArea reason = new TextArea(Texts.current().text("proposal.decline.reason"));
        reason.setWidthFull();
        reason.setHelperText(Texts.current().text("proposal.decline.hint"));
        LanguageSelect language = new LanguageSelect();
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        add(reason, language);
        binder.readRecord(new DeclineDraft("", Texts.current().language()));
        reason.focus();
    }

    @Override
    protected List<Difference> differences(DeclineDraft theirs, DeclineDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(Texts.current().text("proposal.decline.reason"), DeclineDraft::reason, Span::new)
                .differences();
    }
}
