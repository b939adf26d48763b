package org.tandem.cycle.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tandem.cycle.ThemeDraft;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DraftFields;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;
import org.tandem.ui.ThreeTexts;

/** The fields of a theme. */
class ThemeFields extends DraftFields<ThemeDraft> {

    ThemeFields() {
        super(ThemeDraft.class);
        text(LocalizedTextField.line(label("name"), ThemeDraft.LONGEST_NAME), "name");
        text(LocalizedTextField.area(label("description"), ThemeDraft.LONGEST_DESCRIPTION), "description");
        DatePicker from = DatePickers.create(label("from"));
        DatePicker until = DatePickers.create(label("until"));
        until.setHelperText(label("until.hint"));
        binder.forField(from).bind("from");
        binder.forField(until).bind("until");
        Div both = new Div(from, until);
        both.addClassNames("row", "fields-row");
        add(both);
    }

    @Override
    protected ThemeDraft over(ThemeDraft theirs, ThemeDraft mine) {
        return mine.after(theirs);
    }

    @Override
    protected List<Difference> differences(ThemeDraft theirs, ThemeDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(label("name"), ThemeDraft::name, ThreeTexts::new)
                .field(label("description"), ThemeDraft::description, ThreeTexts::new)
                .field(label("from"), ThemeDraft::from, DraftFields::day)
                .field(label("until"), ThemeDraft::until, DraftFields::day)
                .differences();
    }

    private static String label(String field) {
        return Texts.current().text("themes.field." + field);
    }
}
