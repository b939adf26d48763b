package org.tandem.agreement.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.tandem.agreement.AgreementSettings;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DraftFields;
import org.tandem.ui.Texts;

/** The settings as one changes them, each explained in plain words. */
class SettingsFields extends DraftFields<AgreementSettings> {

    SettingsFields() {
        super(AgreementSettings.class);
        Texts texts = Texts.current();
        Checkbox privateSeats = new Checkbox(label("private-seats"));
        privateSeats.setHelperText(hint("private-seats"));
        Checkbox tacit = new Checkbox(label("tacit"));
        tacit.setHelperText(hint("tacit"));
        IntegerField days = new IntegerField(label("tacit-days"));
        days.setHelperText(hint("tacit-days"));
        days.setStepButtonsVisible(true);
        days.setWidthFull();
        days.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(texts.text("agreement.settings.tacit-days.missing")));
        binder.forField(privateSeats).bind("privateSeatsAgree");
        binder.forField(tacit).bind("tacit");
        binder.forField(days)
                .asRequired(texts.text("agreement.settings.tacit-days.missing"))
                .bind("tacitDays");
        add(privateSeats, tacit, days);
    }

    @Override
    protected List<Difference> differences(AgreementSettings theirs, AgreementSettings mine) {
        Texts texts = Texts.current();
        return new Comparison<>(theirs, mine)
                .field(
                        label("private-seats"),
                        AgreementSettings::privateSeatsAgree,
                        on -> new Span(texts.text(on ? "privateSeatsAgree.YES" : "privateSeatsAgree.NO")))
                .field(
                        label("tacit"),
                        AgreementSettings::tacit,
                        on -> new Span(texts.text(on ? "tacit.YES" : "tacit.NO")))
                .field(label("tacit-days"), AgreementSettings::tacitDays, days -> new Span(texts.number(days)))
                .differences();
    }

    private static String label(String field) {
        return Texts.current().text("agreement.settings." + field);
    }

    private static String hint(String field) {
        return Texts.current().text("agreement.settings." + field + ".hint");
    }
}
