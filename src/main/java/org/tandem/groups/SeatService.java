package org.tandem.groups;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.Revision;

/**
 * A seat in the hands of its own country's coordinators (product.md §5). Each change names the revision of the seat it was
 * made from and throws {@link ConcurrentChange} when that has passed, {@link NotAllowed} for whoever may read the group's
 * people but not change this seat, and {@link NotFound} for others. Nothing is deleted: what ended stays on record.
 */
@Service
@Validated
@Transactional
public class SeatService {

    private final SeatBook book;
    private final Access access;
    private final IdGenerator ids;
    private final Clock clock;

    SeatService(SeatBook book, Access access, IdGenerator ids, Clock clock) {
        this.book = book;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Fills or hands over the seat, or adds an alternate or a secretary. A new holder's predecessor steps down the day
     * before; rights follow the day of the Partnership, which ends when it is over in both capitals.
     *
     * @throws SeatIsHeld when another holder's term begins within the new one, or on its first day
     * @throws PersonHasAPart when the person holds a part of this seat in that time
     * @throws PersonOfTheOtherCountry when they belong to the other country
     * @throws TermEndsBeforeItBegins when the last day is before the first
     */
    public void take(SeatRef seat, Revision madeFrom, @Valid HoldingDraft draft) {
        change(seat, madeFrom, before -> {
            book.requireOwnPerson(draft.person(), seat.country());
            return before.take(new HoldingId(ids.next()), draft.holding());
        });
    }

    /**
     * Sets a part's last day, past or to come; without a holder the seat is vacant from the next day on.
     *
     * @throws TermEndsBeforeItBegins when it is before the first day
     * @throws SeatIsHeld when another holder's term would overlap
     */
    public void end(SeatRef seat, Revision madeFrom, HoldingId part, @Valid TermEnd end) {
        change(seat, madeFrom, before -> before.end(part, end.until()));
    }

    /**
     * Takes back a part that was entered by mistake and has not begun; it stays on record and never counts.
     *
     * @throws TermHasBegun when it has begun
     */
    public void withdraw(SeatRef seat, Revision madeFrom, HoldingId part) {
        change(seat, madeFrom, before -> before.withdraw(part, PartnershipDay.today(clock)));
    }

    /** Says that somebody stands in until the seat is filled, or no longer does. */
    public void markActing(SeatRef seat, Revision madeFrom, HoldingId part, boolean acting) {
        change(seat, madeFrom, before -> before.mark(part, acting));
    }

    private void change(SeatRef seat, Revision madeFrom, UnaryOperator<Seat> change) {
        Capacity as = access.requireFor(seat.country(), Right.ADMINISTER, ProtectedObject.GROUP_PEOPLE, seat.group());
        book.change(seat, madeFrom, as, change);
    }
}
