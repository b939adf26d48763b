package org.tandem.workplan;

import java.time.LocalDate;
import java.util.Comparator;

/** The calendar quarter an update reports on; the earlier one comes first. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Comparator<Quarter> BY_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    /** As it stands in the database: {@code 2026-Q4}. */
    public static Quarter parse(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    @Override
    public int compareTo(Quarter other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
