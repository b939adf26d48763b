package org.tandem.demo.sample.files;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.people.Level;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Sector;

/**
 * A position, for nobody is named.
 *
 * @param organisation empty for the administrator, who is there before any organisation
 */
public record SamplePerson(
        String key,
        String email,
        String name,
        String organisation,
        LocalizedText position,
        @Nullable Country country,
        @Nullable Sector sector,
        Level level,
        Language language,
        ZoneId zone) {}
