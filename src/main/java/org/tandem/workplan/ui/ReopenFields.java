package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DraftFields;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.ReopeningDraft;

/** Why a closed milestone should go on, and in which language that is said. */
class ReopenFields extends DraftFields<ReopeningDraft> {

    ReopenFields() {
        super(ReopeningDraft.class);
        TextArea reason = new TextArea(Texts.current().text("milestone.reopen.reason"));
        reason.setWidthFull();
        LanguageSelect language = new LanguageSelect();
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        add(reason, language);
    }

    @Override
    protected List<Difference> differences(ReopeningDraft theirs, ReopeningDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(Texts.current().text("milestone.reopen.reason"), ReopeningDraft::reason, Span::new)
                .differences();
    }
}
