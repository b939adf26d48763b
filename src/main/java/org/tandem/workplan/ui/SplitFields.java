package org.tandem.workplan.ui;

import org.tandem.ui.DraftFields;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.SplitDraft;

/** Under which title the second part of a milestone stands. */
class SplitFields extends DraftFields<SplitDraft> {

    private final String label = Texts.current().text("workplan.split.title");

    /** @param whole what the form opens with */
    SplitFields(SplitDraft whole) {
        super(SplitDraft.class);
        text(LocalizedTextField.line(label, MilestoneDraft.LONGEST_TITLE), "title");
        binder.readRecord(whole);
    }
}
