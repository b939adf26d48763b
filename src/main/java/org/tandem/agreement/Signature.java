package org.tandem.agreement;

import java.time.Instant;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/** Who acts, as what, when. What is signed belongs to the seat and outlasts its holder. */
public record Signature(PersonId by, Capacity as, Instant at) {

    public Signature {
        if (as.country() == null || as.sector() == null) {
            throw new IllegalArgumentException("Only seats sign: " + as);
        }
    }

    /** The country the seat speaks for. */
    public Country country() {
        return as.country() == Country.CA ? Country.CA : Country.MX;
    }

    /** Whether a holder or an alternate acts; a secretary prepares and agrees nothing. */
    boolean speaksForSeat() {
        return as.role() == Role.CO_CHAIR || as.role() == Role.ALTERNATE;
    }

    /** Whether it is of a private-sector seat, which endorses. */
    boolean isOfPrivateSeat() {
        return speaksForSeat() && as.sector() == Sector.PRIVATE;
    }
}
