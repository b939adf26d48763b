package org.tandem.people;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/**
 * What an organisation is registered with.
 *
 * @param country null for one of neither country, or of both
 */
public record OrganisationDraft(
        @NotNull @LocalizedContent(max = 200) LocalizedText name,
        @Nullable Country country) {}
