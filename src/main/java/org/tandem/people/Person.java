package org.tandem.people;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Sector;

/**
 * Somebody known to Tandem, and all that is kept about them (product.md §2).
 *
 * @param organisation null when none is known
 * @param position null when none is known
 * @param country null for somebody who speaks for neither country
 * @param sector null where neither sector fits
 * @param language the language in which they read Tandem
 * @param timeZone the zone in which they read times
 */
public record Person(
        PersonId id,
        Revision revision,
        String name,
        String email,
        @Nullable OrganisationId organisation,
        @Nullable LocalizedText position,
        @Nullable Country country,
        @Nullable Sector sector,
        Level level,
        Language language,
        ZoneId timeZone) {}
