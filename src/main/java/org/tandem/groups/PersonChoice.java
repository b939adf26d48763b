package org.tandem.groups;

import org.jspecify.annotations.Nullable;
import org.tandem.people.OrganisationId;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;

/** Somebody who may be given a seat, with what is known of them; null where it is not. */
public record PersonChoice(
        PersonId id,
        String name,
        @Nullable LocalizedText position,
        @Nullable OrganisationId organisation,
        @Nullable LocalizedText organisationName) {}
