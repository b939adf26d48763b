package org.tandem.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;

/** Editions in the hands of the coordinators. */
@TandemTest
@Transactional
@Import({Persons.class, SmallPartnership.class, EditionServiceTest.Heard.class})
class EditionServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2960, 11, 27);
    private static final LocalDate MEETING = LocalDate.of(2961, 11, 25);

    @Autowired
    EditionService service;

    @Autowired
    EditionQueries editions;

    @Autowired
    SmallPartnership partnership;

    @Autowired
    Heard heard;

    private PersonId coordinator;

    @BeforeEach
    void comeIn() {
        coordinator = partnership.coordinator(Country.MX);
        heard.events.clear();
    }

    @Test
    void anEditionBeginsInPlanningInTheYearOfItsMeeting() {
        open(draft("2961", FIRST, MEETING, MEETING));

        Edition edition = edition();
        assertThat(edition.stage()).isEqualTo(Stage.PLANNING);
        assertThat(edition.data().year()).isEqualTo(2961);
        assertThat(edition.data().city()).isNull();
    }

    @Test
    void aMeetingBeforeTheFirstDayIsRefusedBesideIt() {
        assertThatExceptionOfType(EditionDaysOutOfOrder.class)
                .isThrownBy(() -> open(draft("2961", FIRST, FIRST.minusDays(1), MEETING)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("meetingFirst"));
    }

    @Test
    void aMeetingThatEndsBeforeItBeginsIsRefusedBesideItsEnd() {
        assertThatExceptionOfType(EditionDaysOutOfOrder.class)
                .isThrownBy(() -> open(draft("2961", FIRST, MEETING, MEETING.minusDays(1))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("meetingLast"));
    }

    @Test
    void aCodeNamesOneEdition() {
        open(draft("2961", FIRST, MEETING, MEETING));

        assertThatExceptionOfType(EditionCodeIsTaken.class)
                .isThrownBy(() -> open(draft("2961", FIRST, MEETING, MEETING)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "61", "2961B", "2961-b", "next"})
    void aCodeIsAYearAndPerhapsALetter(String code) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> open(draft(code, FIRST, MEETING, MEETING)));
    }

    @Test
    void theNextEditionIsSuggestedFromTheLast() {
        open(draft("2961", FIRST, MEETING, MEETING.plusDays(1)));

        EditionSuggestion next = as(coordinator, editions::suggestion);

        // Other tests leave editions of later years behind; the suggestion is for the one after the very last.
        Edition last = as(coordinator, editions::all).getFirst();
        assertThat(next.host()).isEqualTo(last.data().host().other());
        assertThat(next.firstDay()).isEqualTo(last.data().meetingLast().plusDays(1));
        assertThat(next.meetingFirst()).isAfter(next.firstDay());
        assertThat(next.code())
                .isEqualTo(
                        String.valueOf(last.data().meetingLast().plusWeeks(52).getYear()));
    }

    @Test
    void aMoveIsToldToWhoeverListens() {
        EditionId id = open(draft("2961", FIRST, MEETING, MEETING));

        move(edition(), Stage.STOCK_TAKING);
        move(edition(), Stage.STOCK_TAKING);

        assertThat(heard.events).containsExactly(new EditionMoved(id, Stage.PLANNING, Stage.STOCK_TAKING));
    }

    @Test
    void whoMovesItFromAnOlderStateIsTold() {
        open(draft("2961", FIRST, MEETING, MEETING));
        Edition old = edition();
        move(old, Stage.IN_PROGRESS);

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> move(old, Stage.UPDATE_CALL));
    }

    @Test
    void aClosedEditionIsMovedNoMore() {
        open(draft("2961", FIRST, MEETING, MEETING));
        move(edition(), Stage.CLOSED);

        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> move(edition(), Stage.REPORTING));
        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> as(coordinator, () -> editions.toMove("2961")));
    }

    @Test
    void onlyCoordinatorsMayEitherOfThem() {
        open(draft("2961", FIRST, MEETING, MEETING));
        Edition edition = edition();
        for (PersonId person : List.of(partnership.nationalCoChair(Country.CA), partnership.administrator())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as(person, () -> service.open(draft("2962", FIRST, MEETING, MEETING))));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> PersonAuthentication.run(
                            person, () -> service.moveTo(edition.id(), edition.revision(), Stage.REPORTING)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(person, editions::suggestion));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(person, () -> editions.toMove("2961")));
        }
    }

    private EditionId open(EditionDraft draft) {
        return as(coordinator, () -> service.open(draft));
    }

    private void move(Edition edition, Stage stage) {
        Revision revision = edition.revision();
        PersonAuthentication.run(coordinator, () -> service.moveTo(edition.id(), revision, stage));
    }

    private Edition edition() {
        return as(coordinator, () -> editions.named("2961"));
    }

    private static EditionDraft draft(String code, LocalDate firstDay, LocalDate first, LocalDate last) {
        return new EditionDraft(
                code,
                null,
                0,
                Country.CA,
                LocalizedText.of(Language.EN, ""),
                MeetingMode.HYBRID,
                null,
                firstDay,
                first,
                last,
                false);
    }

    static class Heard {
        final List<EditionMoved> events = new ArrayList<>();

        @EventListener
        void hear(EditionMoved event) {
            events.add(event);
        }
    }
}
