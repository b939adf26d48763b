package org.tandem.workplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.shared.CleanText;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/** What a milestone form holds: the keyed text of a milestone in a draft plan. */
public record MilestoneDraft(
        @LocalizedContent(max = 300) @Nullable LocalizedText title,

        @LocalizedContent(max = 2000, optional = true, lines = true) @Nullable
        LocalizedText deliverable,

        @Nullable OrganisationId leadCa,
        @Nullable OrganisationId leadMx,

        @Size(max = 500, message = "{validation.too-long}") @CleanText
        String partners,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean recurring) {

    /** @throws DueBeforeStart when it would be due before it starts */
    void check() {
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            throw new DueBeforeStart("dueOn");
        }
    }
}
