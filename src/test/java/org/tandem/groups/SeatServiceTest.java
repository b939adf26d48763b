package org.tandem.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.testing.SmallPartnership.as;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.access.Access;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;

/** A seat in the hands of its country's coordinators, on a real database. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, SeatServiceTest.Heard.class})
class SeatServiceTest {

    @Autowired
    SeatService service;

    @Autowired
    SeatQueries seats;

    @Autowired
    RosterQueries roster;

    @Autowired
    SmallPartnership partnership;

    @Autowired
    Persons persons;

    @Autowired
    Access access;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    Heard heard;

    private GroupId group;
    private SeatRef seat;
    private PersonId coordinator;
    private LocalDate today;

    @BeforeEach
    void makeGroup() {
        group = partnership.group();
        seat = new SeatRef(group, Country.CA, Sector.PUBLIC);
        coordinator = partnership.coordinator(Country.CA);
        today = PartnershipDay.today(clock);
        heard.events.clear();
    }

    @Test
    void whoHandsOverLosesTheSeatWithTheDayAndTheNewHolderHasItFromTheNext() {
        PersonId before = partnership.coChair(group, Country.CA);
        PersonId after = persons.of(Country.CA);
        assertThat(roles(before)).containsExactly(Role.CO_CHAIR);

        take(after, HoldingPart.HOLDER, today, null);

        assertThat(roles(before)).isEmpty();
        assertThat(roles(after)).containsExactly(Role.CO_CHAIR);
        assertThat(details().holdings())
                .extracting(HoldingRow::term)
                .extracting(Term::until)
                .containsExactly(today.minusDays(1), null);
    }

    @Test
    void aHandOverToComeChangesNothingYet() {
        PersonId before = partnership.coChair(group, Country.CA);
        take(persons.of(Country.CA), HoldingPart.HOLDER, today.plusDays(30), null);

        assertThat(roles(before)).containsExactly(Role.CO_CHAIR);
        assertThat(details().planned()).hasSize(1);
        assertThat(isFilled(group, Country.CA, Sector.PUBLIC, today.plusDays(40)))
                .isTrue();
    }

    @Test
    void aSeatWhoseHolderLeftIsVacantFromTheNextDayOn() {
        PersonId holder = partnership.coChair(group, Country.CA);
        HoldingId holding = details().holdings().getFirst().id();

        run(coordinator, () -> service.end(seat, revision(), holding, new TermEnd(today.minusDays(5))));

        assertThat(roles(holder)).isEmpty();
        assertThat(details().vacantSince()).isEqualTo(today.minusDays(4));
        assertThat(as(coordinator, () -> roster.seats(group)))
                .filteredOn(row -> row.country() == Country.CA && row.sector() == Sector.PUBLIC)
                .singleElement()
                .satisfies(row -> assertThat(row.vacantSince()).isEqualTo(today.minusDays(4)));
        assertThat(isFilled(group, Country.CA, Sector.PUBLIC, today)).isFalse();
        assertThat(isFilled(group, Country.CA, Sector.PUBLIC, today.minusDays(5)))
                .isTrue();
        assertThat(isFilled(group, Country.MX, Sector.PUBLIC, today)).isFalse();
    }

    @Test
    void whatIsWithdrawnBeforeItBeginsStaysOnRecordAndNeverCounts() {
        PersonId person = persons.of(Country.CA);
        take(person, HoldingPart.SECRETARY, today.plusDays(1), null);
        HoldingId holding = details().planned().getFirst().id();

        run(coordinator, () -> service.withdraw(seat, revision(), holding));

        assertThat(details().planned()).isEmpty();
        assertThat(details().past()).hasSize(1);
        take(person, HoldingPart.HOLDER, today, null);
        assertThat(roles(person)).containsExactly(Role.CO_CHAIR);
    }

    @Test
    void actingIsMarkedAndTakenAway() {
        partnership.coChair(group, Country.CA);
        HoldingId holding = details().holdings().getFirst().id();

        run(coordinator, () -> service.markActing(seat, revision(), holding, true));
        assertThat(details().holder())
                .hasValueSatisfying(holder -> assertThat(holder.acting()).isTrue());
        run(coordinator, () -> service.markActing(seat, revision(), holding, false));
        assertThat(details().holder())
                .hasValueSatisfying(holder -> assertThat(holder.acting()).isFalse());
    }

    @Test
    void alternatesAndSecretariesActForTheSeat() {
        PersonId alternate = persons.of(Country.CA);
        PersonId secretary = persons.of(Country.CA);
        take(alternate, HoldingPart.ALTERNATE, today, null);
        take(secretary, HoldingPart.SECRETARY, today, today);

        assertThat(roles(alternate)).containsExactly(Role.ALTERNATE);
        assertThat(roles(secretary)).containsExactly(Role.SECRETARY);
    }

    @Test
    void everyChangeIsToldToTheTrailAndToWhoeverListens() {
        partnership.coChair(group, Country.CA);
        heard.events.clear();
        int before = entries();

        take(persons.of(Country.CA), HoldingPart.HOLDER, today, null);

        assertThat(entries()).isEqualTo(before + 2);
        assertThat(heard.events).containsExactly(new SeatChanged(group, Country.CA, Sector.PUBLIC));
    }

    @Test
    void aRefusalChangesNothing() {
        PersonId holder = partnership.coChair(group, Country.CA);
        heard.events.clear();
        int before = entries();

        assertThatExceptionOfType(PersonHasAPart.class)
                .isThrownBy(() -> take(holder, HoldingPart.ALTERNATE, today, null));
        assertThatExceptionOfType(TermEndsBeforeItBegins.class)
                .isThrownBy(() -> take(persons.of(Country.CA), HoldingPart.HOLDER, today, today.minusDays(1)));
        assertThatExceptionOfType(PersonOfTheOtherCountry.class)
                .isThrownBy(() -> take(persons.of(Country.MX), HoldingPart.HOLDER, today, null));

        assertThat(entries()).isEqualTo(before);
        assertThat(heard.events).isEmpty();
        assertThat(roles(holder)).containsExactly(Role.CO_CHAIR);
    }

    @Test
    void theOtherCountrysCoordinatorMayNot() {
        refused(NotAllowed.class, partnership.coordinator(Country.MX));
    }

    @Test
    void whoSitsInTheGroupMayNot() {
        refused(NotAllowed.class, partnership.coChair(group, Country.CA));
        refused(NotAllowed.class, partnership.seated(group, Country.CA, HoldingPart.SECRETARY));
        refused(NotAllowed.class, partnership.admitted(group, MembershipPart.MEMBER));
        refused(NotAllowed.class, partnership.nationalCoChair(Country.CA));
    }

    @Test
    void forObserversAndAdministratorsThereIsNothingToChange() {
        refused(NotFound.class, partnership.admitted(group, MembershipPart.OBSERVER));
        refused(NotFound.class, partnership.administrator());
        refused(NotFound.class, partnership.nobody());
    }

    @Test
    void aChangeMadeFromAnOlderStateIsRefused() {
        Revision old = revision();
        take(persons.of(Country.CA), HoldingPart.HOLDER, today, null);

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> run(
                        coordinator,
                        () -> service.take(seat, old, draft(persons.of(Country.CA), HoldingPart.HOLDER, today, null))));
    }

    @RepeatedTest(5)
    void ofTwoHandOversAtOnceOneIsKeptAndTheOtherIsTold() throws Exception {
        partnership.coChair(group, Country.CA);
        Revision revision = revision();
        PersonId other = partnership.coordinator(Country.CA);

        List<String> answers = atOnce(
                () -> handOver(coordinator, revision, today), () -> handOver(other, revision, today.plusDays(3)));

        assertThat(answers).containsExactlyInAnyOrder("kept", "refused");
        assertThat(details().holdings()).hasSize(2);
    }

    @Test
    void theDatabaseHoldsNoTwoHoldersOfOneDayWhoeverWrites() {
        partnership.coChair(group, Country.CA);

        assertThatThrownBy(() -> write(persons.of(Country.CA), "HOLDER"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("seat_holding_one_holder");
        write(persons.of(Country.CA), "ALTERNATE");
    }

    @Test
    void theDatabaseHoldsNobodyTwiceInOneSeat() {
        PersonId holder = partnership.coChair(group, Country.CA);

        assertThatThrownBy(() -> write(holder, "SECRETARY"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("seat_holding_one_part_a_person");
    }

    @Test
    void personsAreFoundByNamePositionAndOrganisationWithoutAccents() {
        assertThat(found("GENERAL Direction")).isNotEmpty();
        assertThat(found("direccion comercio")).isNotEmpty();
        assertThat(found("text")).noneMatch(choice -> choice.name().startsWith("Policy analyst"));
        assertThat(as(coordinator, () -> seats.persons(seat, "", 0, 3))).hasSize(3);
        assertThat(found("conafor")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    private List<PersonChoice> found(String words) {
        return as(coordinator, () -> seats.persons(seat, words, 0, 50));
    }

    private String handOver(PersonId by, Revision revision, LocalDate from) {
        try {
            run(by, () -> service.take(seat, revision, draft(persons.of(Country.CA), HoldingPart.HOLDER, from, null)));
            return "kept";
        } catch (ConcurrentChange changed) {
            return "refused";
        }
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            List<Future<String>> answers = new ArrayList<>();
            for (Callable<String> work : works) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<String> said = new ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get());
            }
            return said;
        }
    }

    private void refused(Class<? extends RuntimeException> refusal, PersonId person) {
        PersonId somebody = persons.of(Country.CA);
        Revision revision = revision();
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> run(
                        person,
                        () -> service.take(seat, revision, draft(somebody, HoldingPart.ALTERNATE, today, null))));
        assertThatExceptionOfType(refusal).isThrownBy(() -> as(person, () -> seats.toChange(seat)));
        assertThatExceptionOfType(refusal).isThrownBy(() -> as(person, () -> seats.persons(seat, "", 0, 1)));
    }

    private void write(PersonId person, String part) {
        database.sql("""
                insert into seat_holding (id, seat_id, person_id, part, held_from)
                select :id, id, :person, :part, date '2020-01-01' from seat
                 where group_id = :group and country = 'CA' and sector = 'PUBLIC'
                """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("part", part)
                .param("group", group.value())
                .update();
    }

    private void take(PersonId person, HoldingPart part, LocalDate from, @Nullable LocalDate until) {
        run(coordinator, () -> service.take(seat, revision(), draft(person, part, from, until)));
    }

    private static HoldingDraft draft(PersonId person, HoldingPart part, LocalDate from, @Nullable LocalDate until) {
        return new HoldingDraft(person, part, from, until, false, null, null);
    }

    private SeatDetails details() {
        return as(coordinator, () -> seats.toChange(seat));
    }

    private Revision revision() {
        return details().revision();
    }

    private List<Role> roles(PersonId person) {
        return as(person, () -> access.current().orElseThrow().holdings()).stream()
                .map(holding -> holding.capacity().role())
                .toList();
    }

    private int entries() {
        return database.sql("select count(*) from audit_entry where group_id = :group")
                .param("group", group.value())
                .query(Integer.class)
                .single();
    }

    private static void run(PersonId person, Runnable work) {
        PersonAuthentication.run(person, work);
    }

    static class Heard {
        final List<SeatChanged> events = new ArrayList<>();

        @EventListener
        void hear(SeatChanged event) {
            events.add(event);
        }
    }

    /** As other modules read it: a day that no holder's term covers leaves the seat vacant. */
    private boolean isFilled(GroupId group, Country country, Sector sector, LocalDate day) {
        return database.sql("""
                select exists (select from filled_seat
                                where group_id = :group and country = :country and sector = :sector
                                  and :day between held_from and coalesce(held_until, 'infinity'))
                """)
                .param("group", group.value())
                .param("country", country.name())
                .param("sector", sector.name())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
