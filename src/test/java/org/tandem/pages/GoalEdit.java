package org.tandem.pages;

import org.tandem.shared.LocalizedText;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalRow;

/** What somebody changes of a goal. */
final class GoalEdit {

    private GoalEdit() {}

    /** The goal as it stands, under another title. */
    static GoalDraft titled(GoalRow goal, LocalizedText title) {
        GoalDraft before = GoalDraft.of(goal);
        return new GoalDraft(
                title,
                before.description(),
                before.expectedResult(),
                before.indicator(),
                before.unit(),
                before.baseline(),
                before.target());
    }
}
