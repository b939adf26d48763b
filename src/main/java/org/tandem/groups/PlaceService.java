package org.tandem.groups;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.GroupId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Gives people their places. Coordinators fill their own country's seats and groups; administrators name coordinators. */
@Service
@Validated
@Transactional
public class PlaceService {

    private final PlaceRepository places;
    private final SeatBook book;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    PlaceService(PlaceRepository places, SeatBook book, Access access, ChangeRecorder changes, IdGenerator ids) {
        this.places = places;
        this.book = book;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
    }

    /**
     * Fills a part of a seat, whatever the seat is by now; {@link SeatService#take} is for forms.
     *
     * @param group null for the seat of a national co-chair
     * @throws NotAllowed for a coordinator of the other country
     */
    public void fillSeat(@Nullable GroupId group, Country country, Sector sector, @Valid SeatHolding holding) {
        Capacity as = access.requireFor(country, Right.ADMINISTER, ProtectedObject.GROUP_PEOPLE, group);
        book.requireOwnPerson(holding.person(), country);
        book.change(
                new SeatRef(group, country, sector), null, as, seat -> seat.take(new HoldingId(ids.next()), holding));
    }

    /**
     * Takes somebody into a group as a member or an observer: the group's seats and the coordinators do so for their own
     * country's people, any of them for people of neither.
     *
     * @throws NotAllowed for people of the other country
     */
    public void admit(GroupId group, PersonId person, MembershipPart part, Term term) {
        Capacity as = access.requireEitherFor(
                places.countryOf(person), Right.WRITE, Right.ADMINISTER, ProtectedObject.GROUP_PEOPLE, group);
        places.insertMembership(ids.next(), group, person, part, term);
        record("MEMBER_ADMITTED", group, person, as, code("part", part));
    }

    /** Makes somebody a coordinator, an observer of the whole Partnership or an administrator. */
    public void appoint(PersonId person, PlacePart part, @Nullable Country country, Term term) {
        Capacity as = access.require(Right.ADMINISTER, ProtectedObject.ACCOUNTS, null);
        places.insertPlace(ids.next(), person, part, country, term);
        record("PLACE_GIVEN", null, person, as, code("part", part));
    }

    private static FieldChange code(String field, Enum<?> constant) {
        return new FieldChange(field, FieldChange.Kind.CODE, null, constant.name());
    }

    private void record(String action, @Nullable GroupId group, PersonId person, Capacity as, FieldChange field) {
        changes.record(
                SubjectRef.of(SubjectKind.PERSON, person),
                action,
                group == null ? Place.PARTNERSHIP : Place.in(group),
                as,
                field);
    }
}
