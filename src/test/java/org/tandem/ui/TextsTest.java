package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

class TextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Texts english = new Texts(Language.EN);
    private final Texts french = new Texts(Language.FR);
    private final Texts spanish = new Texts(Language.ES);

    @Test
    void datesAreWrittenOut() {
        LocalDate meeting = LocalDate.of(2020, 11, 26);
        assertThat(english.date(meeting)).isEqualTo("November 26, 2020");
        assertThat(french.date(meeting)).isEqualTo("26 novembre 2020");
        assertThat(spanish.date(meeting)).isEqualTo("26 de noviembre de 2020");
    }

    @Test
    void frenchCountsTheFirstOfAMonth() {
        assertThat(french.date(LocalDate.of(2026, 7, 1))).isEqualTo("1er juillet 2026");
        assertThat(french.date(LocalDate.of(2026, 7, 11))).isEqualTo("11 juillet 2026");
    }

    @Test
    void datesSayHowFarTheyAre() {
        assertThat(english.dateWithDistance(TODAY.plusDays(3), TODAY)).isEqualTo("November 26, 2026 · in 3 days");
        assertThat(french.dateWithDistance(TODAY.plusDays(3), TODAY)).isEqualTo("26 novembre 2026 · dans 3 jours");
        assertThat(spanish.dateWithDistance(TODAY.minusDays(3), TODAY))
                .isEqualTo("20 de noviembre de 2026 · hace 3 días");
    }

    @Test
    void distancesUseTheRoughestUnitThatTellsEnough() {
        assertThat(english.distance(TODAY, TODAY)).isEqualTo("today");
        assertThat(french.distance(TODAY.plusDays(1), TODAY)).isEqualTo("demain");
        assertThat(english.distance(TODAY.minusDays(71), TODAY)).isEqualTo("71 days ago");
        assertThat(english.distance(TODAY.minusMonths(4), TODAY)).isEqualTo("4 months ago");
        assertThat(spanish.distance(TODAY.plusYears(3), TODAY)).isEqualTo("dentro de 3 años");
    }

    @Test
    void instantsAreReadOnTheClocksOfThePlace() {
        Instant instant = Instant.parse("2026-11-23T15:42:00Z");
        assertThat(plainSpaces(english.instant(instant, Country.CA.capital())))
                .isEqualTo("November 23, 2026, 10:42 a.m.");
        assertThat(plainSpaces(french.instant(instant, Country.CA.capital()))).isEqualTo("23 novembre 2026, 10 h 42");
        assertThat(plainSpaces(spanish.instant(instant, Country.MX.capital())))
                .startsWith("23 de noviembre de 2026, 9:42");
    }

    @Test
    void spanishNamesMexicoFirst() {
        assertThat(spanish.countries()).containsExactly(Country.MX, Country.CA);
        assertThat(french.countries()).containsExactly(Country.CA, Country.MX);
    }

    @Test
    void capacitiesAreOneLine() {
        assertThat(english.capacity(new Capacity(Role.CO_CHAIR, Country.CA, Sector.PUBLIC)))
                .isEqualTo("Co-chair, Canada, public");
        assertThat(french.capacity(new Capacity(Role.COORDINATOR, Country.MX, null)))
                .isEqualTo("Coordination, Mexique");
        assertThat(spanish.capacity(new Capacity(Role.OBSERVER, null, null))).isEqualTo("Observadora u observador");
    }

    /** The locale data part hours and minutes by spaces that do not break. */
    private static String plainSpaces(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
