package org.tandem.people;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;

/**
 * An organisation as pickers show it.
 *
 * @param country null for one of neither country, or of both
 */
public record OrganisationRow(
        OrganisationId id, LocalizedText name, @Nullable Country country) {}
