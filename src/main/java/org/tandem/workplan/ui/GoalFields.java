package org.tandem.workplan.ui;

import java.util.List;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.ThreeTexts;
import org.tandem.workplan.GoalDraft;

/** The fields of a goal. */
class GoalFields extends PlanFields<GoalDraft> {

    GoalFields() {
        super(GoalDraft.class);
        bind(LocalizedTextField.line(label("title"), GoalDraft.LONGEST_TITLE), "title");
        bind(LocalizedTextField.area(label("description"), GoalDraft.LONGEST_DESCRIPTION), "description");
        bind(LocalizedTextField.area(label("expectedResult"), GoalDraft.LONGEST_RESULT), "expectedResult");
    }

    private void bind(LocalizedTextField field, String property) {
        binder.forField(field).bind(property);
        add(field);
    }

    @Override
    protected GoalDraft over(GoalDraft theirs, GoalDraft mine) {
        return mine.after(theirs);
    }

    @Override
    protected List<Difference> differences(GoalDraft theirs, GoalDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(label("title"), GoalDraft::title, ThreeTexts::new)
                .field(label("description"), GoalDraft::description, ThreeTexts::new)
                .field(label("expectedResult"), GoalDraft::expectedResult, ThreeTexts::new)
                .differences();
    }
}
