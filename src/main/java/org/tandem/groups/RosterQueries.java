package org.tandem.groups;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.GroupId;
import org.tandem.shared.PartnershipDay;

/** Who sits in a group today, for pages. */
@Service
@Transactional(readOnly = true)
public class RosterQueries {

    private final RosterRepository roster;
    private final Access access;
    private final Clock clock;

    RosterQueries(RosterRepository roster, Access access, Clock clock) {
        this.roster = roster;
        this.access = access;
        this.clock = clock;
    }

    /** The group's four seats, vacant ones included: everybody who has a place may know them. */
    public List<SeatRow> seats(GroupId group) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return roster.seats(group, PartnershipDay.today(clock));
    }

    /** Whether the person who asks may see {@link #members}. */
    public boolean mayReadMembers(GroupId group) {
        return access.may(Right.READ, ProtectedObject.GROUP_PEOPLE, group);
    }

    /** The group's members and observers, which observers do not see. */
    public List<MemberRow> members(GroupId group) {
        access.require(Right.READ, ProtectedObject.GROUP_PEOPLE, group);
        return roster.members(group, PartnershipDay.today(clock));
    }
}
