package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.agreement.TestSubmission.BY_DEFAULT;
import static org.tandem.agreement.TestSubmission.PRIVATE_TOO;
import static org.tandem.agreement.TestSubmission.WHY;
import static org.tandem.agreement.TestSubmission.holder;
import static org.tandem.agreement.TestSubmission.matter;
import static org.tandem.agreement.TestSubmission.person;
import static org.tandem.agreement.TestSubmission.privateHolder;
import static org.tandem.agreement.TestSubmission.sign;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/** Spelling and translation put right in an agreed text, and how the other country contests it (product.md §3). */
class MinorRevisionTest {

    private static final UUID BASE = UUID.randomUUID();

    private static final LocalDate MADE = LocalDate.of(2026, 8, 28);
    /** The fifth working day after it. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 4);

    private static final WorkingDays HOLIDAYS = new PublicHolidays();

    @Test
    void itMayBeContestedForFiveDaysWorkedInBothCountries() {
        MinorRevision revision = made(holder(Country.CA));

        assertThat(revision.base()).isEqualTo(BASE);
        assertThat(revision.contestableUntil()).isEqualTo(LAST_DAY);
        assertThat(revision.isContestableOn(MADE)).isTrue();
        assertThat(revision.isContestableOn(LAST_DAY)).isTrue();
        assertThat(revision.isContestableOn(LAST_DAY.plusDays(1))).isFalse();
    }

    /** Labour Day of Canada, then Independence Day of Mexico. */
    @Test
    void aHolidayOfOneCountryOnlyPutsTheLastDayOff() {
        assertThat(MinorRevision.make(
                                matter(true), BASE, holder(Country.MX), BY_DEFAULT, LocalDate.of(2026, 8, 31), HOLIDAYS)
                        .contestableUntil())
                .isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(MinorRevision.make(
                                matter(true), BASE, holder(Country.CA), BY_DEFAULT, LocalDate.of(2026, 9, 9), HOLIDAYS)
                        .contestableUntil())
                .isEqualTo(LocalDate.of(2026, 9, 17));
    }

    @ParameterizedTest
    @EnumSource
    void theOtherCountryContestsItWithAReason(Country country) {
        MinorRevision revision = made(holder(country));
        Signature other = sign(person(), Role.ALTERNATE, country.other(), Sector.PUBLIC);
        MinorRevision contested = revision.contest(other, WHY, BY_DEFAULT, LAST_DAY);

        assertThat(contested.contest()).isEqualTo(new Refusal(other, WHY));
        assertThat(contested.isContestableOn(LAST_DAY)).isFalse();
        assertThatExceptionOfType(MinorRevisionIsSettled.class)
                .isThrownBy(() -> contested.contest(other, WHY, BY_DEFAULT, LAST_DAY));
        assertThatExceptionOfType(OnlyTheOtherCountryContests.class)
                .isThrownBy(() -> revision.contest(holder(country), WHY, BY_DEFAULT, LAST_DAY));
    }

    @Test
    void afterItsLastDayOrALaterAgreementItStands() {
        MinorRevision revision = made(holder(Country.CA));
        MinorRevision settled = new MinorRevision(
                revision.matter(), BASE, revision.signature(), revision.contestableUntil(), null, true);

        assertThatExceptionOfType(MinorRevisionIsSettled.class)
                .isThrownBy(() -> revision.contest(holder(Country.MX), WHY, BY_DEFAULT, LAST_DAY.plusDays(1)));
        assertThatExceptionOfType(MinorRevisionIsSettled.class)
                .isThrownBy(() -> settled.contest(holder(Country.MX), WHY, BY_DEFAULT, LAST_DAY));
    }

    @Test
    void whoeverMayGiveAKeyMakesAndContestsItAndNobodyElse() {
        Signature secretary = sign(person(), Role.SECRETARY, Country.CA, Sector.PUBLIC);
        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> made(secretary));
        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> made(privateHolder(Country.CA)));
        assertThatExceptionOfType(SeatCannotAgree.class)
                .isThrownBy(
                        () -> made(holder(Country.CA)).contest(privateHolder(Country.MX), WHY, BY_DEFAULT, LAST_DAY));
        assertThat(made(holder(Country.CA))
                        .contest(privateHolder(Country.MX), WHY, PRIVATE_TOO, LAST_DAY)
                        .contest())
                .isNotNull();
    }

    private static MinorRevision made(Signature by) {
        return MinorRevision.make(matter(true), BASE, by, BY_DEFAULT, MADE, HOLIDAYS);
    }
}
