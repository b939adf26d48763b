package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tandem.shared.Language;

class DecimalConverterTest {

    private static final ValueContext NOWHERE = new ValueContext((com.vaadin.flow.data.binder.Binder<?>) null);

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1,234.5 | 1234.5",
                "EN | 1234.5 | 1234.5",
                "EN | 1 234.5 | 1234.5",
                "EN | −0.25 | -0.25",
                "EN | .5 | 0.5",
                "EN | +7 | 7",
                "EN | 007 | 7",
                "ES | 1,234.5 | 1234.5",
                "FR | 1 234,5 | 1234.5",
                "FR | 1\u00a0234,5 | 1234.5",
                "FR | 1\u202f234,5 | 1234.5",
                "FR | 1234.5 | 1234.5"
            })
    void readsNumbersAsTheLanguageWritesThem(Language language, String typed, BigDecimal number) {
        assertThat(read(language, typed).getOrThrow(AssertionError::new)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1,5",
                "EN | 1,23,456",
                "EN | .",
                "EN | -",
                "EN | 1.",
                "EN | 1e5",
                "EN | NaN",
                "EN | 12 %",
                "FR | 1,234,5",
                "FR | 1.234,5",
                "FR | 12 34"
            })
    void refusesWhatCanBeReadInTwoWaysOrNone(Language language, String typed) {
        assertThat(read(language, typed).isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 1234567.8901", "FR | -1234567.8901", "ES | 999999999999.9999", "FR | 0.0001", "EN | 5"})
    void whatIsShownIsReadAsTheSame(Language language, BigDecimal number) {
        LocaleContextHolder.setLocale(language.locale());
        String shown = new DecimalConverter().convertToPresentation(number, NOWHERE);
        assertThat(read(language, shown).getOrThrow(AssertionError::new)).isEqualByComparingTo(number);
    }

    private static Result<@Nullable BigDecimal> read(Language language, String typed) {
        LocaleContextHolder.setLocale(language.locale());
        return new DecimalConverter().convertToModel(typed, NOWHERE);
    }
}
