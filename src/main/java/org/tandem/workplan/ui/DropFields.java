package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.DropDraft;

/** Why a milestone is dropped, and in which language that is said. */
class DropFields extends DraftFields<DropDraft> {

    DropFields() {
        super(DropDraft.class);
        TextArea reason = new TextArea(label("reason"));
        reason.setHelperText(Texts.current().text("workplan.field.reason.hint"));
        reason.setWidthFull();
        LanguageSelect language = new LanguageSelect();
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        add(reason, language);
    }

    /** The other one did not drop it: their side of the reason is empty. */
    @Override
    List<Difference> differences(DropDraft theirs, DropDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(label("reason"), DropDraft::reason, Span::new)
                .differences();
    }
}
