package org.tandem.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;

/**
 * One of the up to four co-chair seats of a group with those who act for it today; without a holder it is vacant.
 *
 * @param vacantSince the day after the last holder's last; null when the seat has a holder or never had one
 */
public record SeatRow(
        Country country,
        Sector sector,
        List<Part> parts,
        @Nullable LocalDate vacantSince) {

    /** @param position null where only the organisation is known */
    public record Part(
            PersonId person,
            HoldingPart part,
            Term term,
            boolean acting,
            @Nullable LocalizedText position,
            @Nullable LocalizedText organisation,
            boolean illustrative) {}

    public boolean isVacant() {
        return parts.stream().noneMatch(part -> part.part() == HoldingPart.HOLDER);
    }
}
