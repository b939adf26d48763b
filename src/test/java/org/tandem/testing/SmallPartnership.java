package org.tandem.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.MeetingMode;
import org.tandem.cycle.Stage;
import org.tandem.groups.GroupService;
import org.tandem.groups.GroupState;
import org.tandem.groups.GroupVersion;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.groups.PlacePart;
import org.tandem.groups.PlaceService;
import org.tandem.groups.SeatHolding;
import org.tandem.groups.Term;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;

/** Makes groups, editions and people with places, each through the services and by whoever may. */
@TestComponent
public class SmallPartnership {

    /** Far away, so that no test's edition becomes the current one. */
    private static final AtomicInteger YEAR = new AtomicInteger(3000);

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final Persons persons;
    private final GroupService groups;
    private final PlaceService places;
    private final EditionService editions;
    private final EditionQueries editionQueries;

    SmallPartnership(
            Persons persons,
            GroupService groups,
            PlaceService places,
            EditionService editions,
            EditionQueries editionQueries) {
        this.persons = persons;
        this.groups = groups;
        this.places = places;
        this.editions = editions;
        this.editionQueries = editionQueries;
    }

    public PersonId coordinator(Country country) {
        PersonId person = somebody("coordinator");
        PersonAuthentication.run(
                persons.administrator(),
                () -> places.appoint(person, PlacePart.COORDINATOR, country, Term.since(LONG_AGO)));
        return person;
    }

    public GroupId group() {
        String code = "group-" + YEAR.incrementAndGet();
        GroupVersion version = new GroupVersion(LONG_AGO, LocalizedText.of(Language.EN, code), null, GroupState.ACTIVE);
        return as(coordinator(Country.CA), () -> groups.create(code, version));
    }

    /** An edition in progress. */
    public EditionId edition() {
        int year = YEAR.incrementAndGet();
        LocalDate meeting = LocalDate.of(year, 11, 26);
        EditionDraft draft = new EditionDraft(
                String.valueOf(year),
                null,
                year,
                Country.CA,
                null,
                MeetingMode.VIRTUAL,
                null,
                LONG_AGO,
                meeting,
                meeting,
                false);
        EditionId edition = as(coordinator(Country.CA), () -> editions.open(draft));
        move(edition, Stage.IN_PROGRESS);
        return edition;
    }

    public void move(EditionId edition, Stage stage) {
        PersonAuthentication.run(
                coordinator(Country.MX),
                () -> editions.moveTo(edition, editionQueries.byId(edition).revision(), stage));
    }

    /** Somebody in the public seat of a country. */
    public PersonId seated(GroupId group, Country country, HoldingPart part) {
        return seat(somebody(part + "." + country), group, country, Sector.PUBLIC, part);
    }

    /** Gives somebody a part in a seat; @return who it was */
    public PersonId seat(PersonId person, GroupId group, Country country, Sector sector, HoldingPart part) {
        SeatHolding holding = new SeatHolding(person, part, Term.since(LONG_AGO), false, null, null, false);
        PersonAuthentication.run(coordinator(country), () -> places.fillSeat(group, country, sector, holding));
        return person;
    }

    /** Whoever held the public seat of a country holds it until the day before. */
    public void handOver(GroupId group, Country country, PersonId successor, LocalDate from) {
        SeatHolding holding =
                new SeatHolding(successor, HoldingPart.HOLDER, Term.since(from), false, null, null, false);
        PersonAuthentication.run(coordinator(country), () -> places.fillSeat(group, country, Sector.PUBLIC, holding));
    }

    public PersonId coChair(GroupId group, Country country) {
        return seated(group, country, HoldingPart.HOLDER);
    }

    /** By an alternate's part, which gives the same rights: the sample has filled the one seat. */
    public PersonId nationalCoChair(Country country) {
        PersonId person = somebody("national." + country);
        SeatHolding holding =
                new SeatHolding(person, HoldingPart.ALTERNATE, Term.since(LONG_AGO), false, null, null, false);
        PersonAuthentication.run(coordinator(country), () -> places.fillSeat(null, country, Sector.PUBLIC, holding));
        return person;
    }

    public PersonId admitted(GroupId group, MembershipPart part) {
        PersonId person = somebody(part.name());
        PersonAuthentication.run(
                coordinator(Country.CA), () -> places.admit(group, person, part, Term.since(LONG_AGO)));
        return person;
    }

    public PersonId administrator() {
        return persons.administrator();
    }

    /** Somebody known to Tandem who holds no place. */
    public PersonId nobody() {
        return somebody("nobody");
    }

    /** What the work answers the person. */
    public static <T> T as(PersonId person, Supplier<T> work) {
        return PersonAuthentication.call(person, work);
    }

    private PersonId somebody(String name) {
        return persons.somebody(name + "." + YEAR.incrementAndGet() + "@partnership.example");
    }
}
