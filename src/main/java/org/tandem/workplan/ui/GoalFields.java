package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DecimalConverter;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;
import org.tandem.ui.ThreeTexts;
import org.tandem.workplan.GoalDraft;

/** The fields of a goal. */
class GoalFields extends PlanFields<GoalDraft> {

    GoalFields() {
        super(GoalDraft.class);
        text(LocalizedTextField.line(label("title"), GoalDraft.LONGEST_TITLE), "title");
        text(LocalizedTextField.area(label("description"), GoalDraft.LONGEST_DESCRIPTION), "description");
        text(LocalizedTextField.area(label("expectedResult"), GoalDraft.LONGEST_RESULT), "expectedResult");
        LocalizedTextField indicator = LocalizedTextField.line(label("indicator"), GoalDraft.LONGEST_INDICATOR);
        indicator.setHelperText(label("indicator.hint"));
        text(indicator, "indicator");
        TextField unit = new TextField(label("unit"));
        unit.setHelperText(label("unit.hint"));
        binder.forField(unit).bind("unit");
        Div measure = new Div(unit, number("baseline"), number("target"));
        measure.addClassNames("row", "indicator-fields");
        add(measure);
    }

    private TextField number(String property) {
        TextField number = new TextField(label(property));
        binder.forField(number).withConverter(new DecimalConverter()).bind(property);
        return number;
    }

    private static Span decimal(BigDecimal number) {
        return new Span(Texts.current().decimal(number));
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
                .field(label("indicator"), GoalDraft::indicator, ThreeTexts::new)
                .field(label("unit"), GoalDraft::unit, Span::new)
                .field(label("baseline"), GoalDraft::baseline, GoalFields::decimal)
                .field(label("target"), GoalDraft::target, GoalFields::decimal)
                .differences();
    }
}
