package org.tandem.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Sector;

/**
 * What a person is registered with; see {@link Person} for the fields.
 *
 * @param email the address by which an identity provider's account is first recognised
 */
public record PersonDraft(
        @NotBlank(message = "{validation.blank}") @Size(max = 200, message = "{validation.too-long}") @CleanText
        String name,

        @NotBlank(message = "{validation.blank}")
        @Email(message = "{validation.email}")
        @Size(max = 254, message = "{validation.too-long}")
        @CleanText
        String email,

        @Nullable OrganisationId organisation,

        @LocalizedContent(max = 200, optional = true) @Nullable
        LocalizedText position,

        @Nullable Country country,
        @Nullable Sector sector,
        @NotNull Level level,
        @NotNull Language language,
        @NotNull ZoneId timeZone) {}
