package org.tandem.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Arrays;
import java.util.List;
import org.tandem.shared.Language;

/** Date fields that speak the reader's language; weeks start on Monday as in ISO 8601. */
public final class DatePickers {

    private static final int MONDAY = 1;

    private DatePickers() {}

    public static DatePicker create(String label) {
        Texts texts = Texts.current();
        DatePicker picker = new DatePicker(label);
        picker.setLocale(texts.language().locale());
        picker.setI18n(words(texts));
        picker.setHelperText(texts.text("ui.date.hint"));
        return picker;
    }

    private static DatePickerI18n words(Texts texts) {
        Language language = texts.language();
        DateFormatSymbols names = DateFormatSymbols.getInstance(language.locale());
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(weekdays(names, DateFormatSymbols.WIDE))
                .setWeekdaysShort(weekdays(names, DateFormatSymbols.SHORT))
                // What is typed in ISO order is understood in every language.
                .setDateFormats(language == Language.ES ? "dd/MM/yyyy" : "yyyy-MM-dd", "yyyy-MM-dd")
                .setFirstDayOfWeek(MONDAY)
                .setToday(texts.text("ui.date.today"))
                .setCancel(texts.text("button.cancel"))
                .setRequiredErrorMessage(texts.text("validation.blank"))
                .setBadInputErrorMessage(texts.text("ui.date.not-a-date"))
                .setMinErrorMessage(texts.text("ui.date.too-early"))
                .setMaxErrorMessage(texts.text("ui.date.too-late"));
    }

    /** Sunday first, as Vaadin wants them; ICU leaves the place before it empty. */
    private static List<String> weekdays(DateFormatSymbols names, int width) {
        return Arrays.stream(names.getWeekdays(DateFormatSymbols.STANDALONE, width))
                .skip(1)
                .toList();
    }
}
