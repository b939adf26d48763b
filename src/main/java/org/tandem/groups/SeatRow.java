package org.tandem.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;

/** One of the up to four co-chair seats of a group with those who act for it today; without a holder it is vacant. */
public record SeatRow(Country country, Sector sector, List<Part> parts) {

    /** @param position null where only the organisation is known */
    public record Part(
            PersonId person,
            HoldingPart part,
            boolean acting,
            @Nullable LocalizedText position,
            @Nullable LocalizedText organisation,
            boolean illustrative) {}

    public boolean isVacant() {
        return parts.stream().noneMatch(part -> part.part() == HoldingPart.HOLDER);
    }
}
