package org.tandem.ui;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.shared.Language;

/** How far a date lies from another, in the roughest unit that still tells enough. */
final class Distance {

    private static final int DAYS_STILL_SAY_MORE = 90;
    private static final int MONTHS_STILL_SAY_MORE = 24;

    private static final Map<Language, RelativeDateTimeFormatter> WORDS = new ConcurrentHashMap<>();

    private Distance() {}

    static String between(LocalDate today, LocalDate date, Language language) {
        long days = ChronoUnit.DAYS.between(today, date);
        long months = ChronoUnit.MONTHS.between(today, date);
        // Immutable, safe for use by several threads, and slow to make.
        RelativeDateTimeFormatter words =
                WORDS.computeIfAbsent(language, absent -> RelativeDateTimeFormatter.getInstance(language.locale()));
        if (Math.abs(days) <= DAYS_STILL_SAY_MORE) {
            return words.format(days, RelativeDateTimeUnit.DAY);
        }
        if (Math.abs(months) < MONTHS_STILL_SAY_MORE) {
            return words.format(months, RelativeDateTimeUnit.MONTH);
        }
        return words.format(ChronoUnit.YEARS.between(today, date), RelativeDateTimeUnit.YEAR);
    }
}
