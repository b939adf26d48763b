package org.tandem.groups;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;

/**
 * What a form says of somebody who takes a part in a seat; see {@link SeatHolding}.
 *
 * @param from the first day
 * @param until the last day, null while none is known
 */
public record HoldingDraft(
        @NotNull(message = "{validation.missing}") PersonId person,
        @NotNull HoldingPart part,
        @NotNull(message = "{validation.missing}") LocalDate from,
        @Nullable LocalDate until,
        boolean acting,

        @LocalizedContent(max = LONGEST_POSITION, optional = true) @Nullable
        LocalizedText position,

        @Nullable OrganisationId organisation) {

    public static final int LONGEST_POSITION = 200;

    /** @throws TermEndsBeforeItBegins when the last day is before the first */
    SeatHolding holding() {
        Term term = until == null ? Term.since(from) : Term.since(from).endingOn(until);
        return new SeatHolding(person, part, term, acting, LocalizedText.orNull(position), organisation, false);
    }
}
