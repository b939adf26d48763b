package org.tandem.groups;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;

/**
 * Somebody's part in a seat, by position and organisation.
 *
 * @param acting whether they stand in until the seat is filled
 * @param illustrative whether this was made for the sample
 */
public record SeatHolding(
        @NotNull PersonId person,
        @NotNull HoldingPart part,
        @NotNull Term term,
        boolean acting,

        @LocalizedContent(max = 200, optional = true) @Nullable
        LocalizedText position,

        @Nullable OrganisationId organisation,
        boolean illustrative) {

    SeatHolding in(Term other) {
        return new SeatHolding(person, part, other, acting, position, organisation, illustrative);
    }

    SeatHolding acting(boolean other) {
        return new SeatHolding(person, part, term, other, position, organisation, illustrative);
    }
}
