package org.tandem.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionSuggestion;
import org.tandem.cycle.MeetingMode;
import org.tandem.shared.Country;
import org.tandem.ui.DatePickers;
import org.tandem.ui.Forms;
import org.tandem.ui.Held;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;

/** What is said of an edition when it is opened. */
class EditionFields extends Div {

    final transient BeanValidationBinder<EditionDraft> binder = Forms.binder(EditionDraft.class);

    EditionFields(EditionSuggestion suggestion) {
        addClassName("draft-fields");
        name(suggestion);
        meeting(suggestion);
        days(suggestion);
        text(LocalizedTextField.line(label("emphasis"), EditionDraft.LONGEST_EMPHASIS), "emphasis");
        // The year is the meeting's, and only the sample makes illustrative editions.
        held(suggestion.meetingLast() == null ? 0 : suggestion.meetingLast().getYear(), "year");
        held(false, "illustrative");
    }

    private void name(EditionSuggestion suggestion) {
        TextField code = new TextField(label("code"));
        IntegerField number = new IntegerField(label("number"));
        hint(code, "code");
        hint(number, "number");
        code.setValue(suggestion.code() == null ? "" : suggestion.code());
        number.setValue(suggestion.number());
        row(bound(code, "code"), bound(number, "number"));
    }

    private void meeting(EditionSuggestion suggestion) {
        Texts texts = Texts.current();
        Select<Country> host = new Select<>();
        host.setLabel(label("host"));
        host.setItems(texts.countries());
        host.setItemLabelGenerator(texts::country);
        host.setValue(suggestion.host());
        Select<MeetingMode> mode = new Select<>();
        mode.setLabel(label("mode"));
        mode.setItems(MeetingMode.values());
        mode.setItemLabelGenerator(each -> texts.word("meeting-mode", each));
        mode.setValue(suggestion.mode());
        row(bound(host, "host"), bound(mode, "mode"));
        text(LocalizedTextField.line(label("city"), EditionDraft.LONGEST_CITY), "city");
    }

    private void days(EditionSuggestion suggestion) {
        DatePicker firstDay = day("firstDay", suggestion.firstDay());
        hint(firstDay, "firstDay");
        row(firstDay, day("meetingFirst", suggestion.meetingFirst()), day("meetingLast", suggestion.meetingLast()));
    }

    private DatePicker day(String property, @Nullable LocalDate suggested) {
        DatePicker day = DatePickers.create(label(property));
        day.setValue(suggested);
        return bound(day, property);
    }

    private void text(LocalizedTextField field, String property) {
        add(bound(field, property));
    }

    private <V, F extends Component & HasValue<?, V>> F bound(F field, String property) {
        binder.forField(field).bind(property);
        return field;
    }

    private <V> void held(V value, String property) {
        Held<V> held = new Held<>();
        held.setValue(value);
        binder.forField(held).bind(property);
    }

    private void row(Component... fields) {
        Div row = new Div(fields);
        row.addClassNames("row", "fields-row");
        add(row);
    }

    private static void hint(HasHelper field, String property) {
        field.setHelperText(label(property + ".hint"));
    }

    private static String label(String property) {
        return Texts.current().text("editions.field." + property);
    }
}
