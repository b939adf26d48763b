package org.tandem.groups;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;

/** What the coordinators of a seat's country need to see to change it; everybody else's reads are {@link RosterQueries}. */
@Service
@Transactional(readOnly = true)
public class SeatQueries {

    private final SeatReader reader;
    private final Access access;
    private final Clock clock;

    SeatQueries(SeatReader reader, Access access, Clock clock) {
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the person who asks may change that country's seats in a group. */
    public boolean mayChange(GroupId group, Country country) {
        return access.mayFor(country, Right.ADMINISTER, ProtectedObject.GROUP_PEOPLE, group);
    }

    /**
     * A seat with all its parts; empty of them when nobody ever held one.
     *
     * @throws NotAllowed for whoever may read the group's people but not change this seat
     * @throws NotFound for others
     */
    public SeatDetails toChange(SeatRef seat) {
        require(seat);
        return new SeatDetails(reader.revision(seat), reader.holdings(seat), PartnershipDay.today(clock));
    }

    /**
     * Persons of the seat's country, or of neither, whose name, position or organisation has the words in any language,
     * accents and case aside; by name.
     */
    public List<PersonChoice> persons(SeatRef seat, String words, int offset, int limit) {
        require(seat);
        return reader.persons(seat.country(), words, offset, limit);
    }

    private void require(SeatRef seat) {
        access.requireFor(seat.country(), Right.ADMINISTER, ProtectedObject.GROUP_PEOPLE, seat.group());
    }
}
