package org.tandem.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.Revision;

/** Which edition is the current one, and up to which day its signals are computed (product.md §2). */
class CurrentEditionTest {

    private static final Edition PAST = edition("2025", LocalDate.of(2025, 11, 27));
    private static final Edition NEXT = edition("2026", LocalDate.of(2026, 11, 26));
    private static final Edition AFTER_NEXT = edition("2027", LocalDate.of(2027, 11, 25));

    @Test
    void theCurrentEditionIsTheOneWhoseMeetingComesNext() {
        assertThat(current(LocalDate.of(2026, 3, 1), AFTER_NEXT, NEXT, PAST)).isEqualTo(NEXT);
    }

    @Test
    void itStaysCurrentThroughTheLastDayOfItsMeeting() {
        assertThat(current(LocalDate.of(2026, 11, 26), AFTER_NEXT, NEXT, PAST)).isEqualTo(NEXT);
        assertThat(current(LocalDate.of(2026, 11, 27), AFTER_NEXT, NEXT, PAST)).isEqualTo(AFTER_NEXT);
    }

    @Test
    void withoutAMeetingToComeTheLatestIsCurrent() {
        assertThat(current(LocalDate.of(2030, 1, 1), PAST, NEXT)).isEqualTo(NEXT);
    }

    @Test
    void withoutAnyEditionThereIsNone() {
        assertThatExceptionOfType(NoEditionYet.class).isThrownBy(() -> current(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void afterTheMeetingSignalsStandAsOfItsLastDay() {
        assertThat(NEXT.signalsAsOf(LocalDate.of(2026, 11, 26))).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(NEXT.signalsAsOf(LocalDate.of(2027, 2, 1))).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    private static Edition current(LocalDate today, Edition... editions) {
        return EditionQueries.current(List.of(editions), today);
    }

    private static Edition edition(String code, LocalDate meeting) {
        return new Edition(
                new EditionId(UUID.randomUUID()),
                Revision.FIRST,
                new EditionDraft(
                        code,
                        null,
                        meeting.getYear(),
                        Country.CA,
                        null,
                        MeetingMode.HYBRID,
                        null,
                        meeting.minusYears(1).plusDays(1),
                        meeting.minusDays(1),
                        meeting,
                        false),
                Stage.IN_PROGRESS);
    }
}
