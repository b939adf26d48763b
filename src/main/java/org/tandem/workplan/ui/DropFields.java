package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Revised;
import org.tandem.ui.Texts;
import org.tandem.workplan.DropDraft;

/** What is dropped, why, and in which language that is said. */
class DropFields extends PlanFields<DropDraft> {

    /**
     * @param titles of all that is dropped
     * @param hint the key of what the reason is for
     */
    DropFields(List<LocalizedText> titles, String hint) {
        super(DropDraft.class);
        TextArea reason = new TextArea(label("reason"));
        reason.setHelperText(Texts.current().text(hint));
        reason.setWidthFull();
        LanguageSelect language = new LanguageSelect();
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        titles.forEach(title -> add(new Paragraph(new LocalizedSpan(title))));
        add(reason, language);
    }

    /** What the form opens with, for the thing at that revision. */
    static Revised<DropDraft> unfilled(Revision revision) {
        return new Revised<>(new DropDraft("", Texts.current().language()), revision);
    }

    /** The other one did not drop it: their side of the reason is empty. */
    @Override
    protected List<Difference> differences(DropDraft theirs, DropDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(label("reason"), DropDraft::reason, Span::new)
                .differences();
    }
}
