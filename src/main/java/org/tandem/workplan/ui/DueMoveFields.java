package org.tandem.workplan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DraftFields;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.DueMoveDraft;

/** When a milestone will be done by the newest forecast, and why that has changed. */
class DueMoveFields extends DraftFields<DueMoveDraft> {

    private static final String DUE = "milestone.due.new";
    private static final String REASON = "milestone.due.reason";

    DueMoveFields() {
        super(DueMoveDraft.class);
        DatePicker due = DatePickers.create(Texts.current().text(DUE));
        TextArea reason = new TextArea(Texts.current().text(REASON));
        reason.setWidthFull();
        LanguageSelect language = new LanguageSelect();
        binder.forField(due).bind("due");
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        add(due, reason, language);
    }

    /** The reason is why each moved it, so theirs stands with the moves and not here. */
    @Override
    protected List<Difference> differences(DueMoveDraft theirs, DueMoveDraft mine) {
        Texts texts = Texts.current();
        return new Comparison<>(theirs, mine)
                .field(texts.text(DUE), DueMoveDraft::due, DraftFields::day)
                .field(texts.text(REASON), DueMoveDraft::reason, Span::new)
                .differences();
    }
}
