package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** Only private seats endorse; public ones agree (product.md §2, Seat). */
public final class SeatCannotEndorse extends BrokenRule {
    SeatCannotEndorse() {
        super("agreement.error.seat-cannot-endorse", null);
    }
}
