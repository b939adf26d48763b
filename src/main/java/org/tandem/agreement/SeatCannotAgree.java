package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** Only the holder or an alternate of a seat that can agree gives or takes back a key, or refuses (product.md §3). */
public final class SeatCannotAgree extends BrokenRule {
    SeatCannotAgree() {
        super("agreement.error.seat-cannot-agree", null);
    }
}
