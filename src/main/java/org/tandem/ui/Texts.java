package org.tandem.ui;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/** Words, dates and numbers as one language writes them. */
public record Texts(Language language) {

    /** In the language of the page that is being made; outside of pages, of the request. */
    public static Texts current() {
        UI page = UI.getCurrent();
        return of(page == null ? LocaleContextHolder.getLocale() : page.getLocale());
    }

    public static Texts of(Locale locale) {
        return new Texts(Language.of(locale));
    }

    /** The text of a key; {@code !key!} where there is none. */
    public String text(String key, @Nullable Object... parameters) {
        return Bundle.in(language).text(key, parameters);
    }

    /** The word for a constant: the text of {@code <prefix>.<CONSTANT>}. */
    public String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** "Canada". */
    public String country(Country country) {
        return word("country", country);
    }

    /** The two countries in the order in which this language names them. */
    public List<Country> countries() {
        return language.countries();
    }

    /** "Co-chair, Canada, public"; what the capacity lacks is left out. */
    public String capacity(Capacity capacity) {
        return Stream.of(
                        word("role", capacity.role()),
                        capacity.country() == null ? "" : country(capacity.country()),
                        capacity.sector() == null ? "" : word("capacity", capacity.sector()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "November 26, 2026". */
    public String date(LocalDate date) {
        String written =
                date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        // French counts the first of a month; the locale data do not.
        return language == Language.FR && date.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** "in 3 days"; from three months on in months, from two years on in years. */
    public String distance(LocalDate date, LocalDate today) {
        return Distance.between(today, date, language);
    }

    /** "November 26, 2026 · in 3 days". */
    public String dateWithDistance(LocalDate date, LocalDate today) {
        return date(date) + " · " + distance(date, today);
    }

    /** The time of day in a zone, to the second. */
    public String timeOfDay(Instant instant, ZoneId zone) {
        return time(instant.atZone(zone), FormatStyle.MEDIUM);
    }

    /** Never broken between lines: the locale data keep French hours and minutes apart with a plain space. */
    private String time(ZonedDateTime there, FormatStyle style) {
        return there.format(DateTimeFormatter.ofLocalizedTime(style).withLocale(language.locale()))
                .replace(' ', '\u00a0');
    }

    /** "November 26, 2026, 10:42 a.m." on the clocks of the zone. */
    public String instant(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return text("format.date-and-time", date(there.toLocalDate()), time(there, FormatStyle.SHORT));
    }

    /** "12,345.5"; with all its decimals. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** "12,345". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
