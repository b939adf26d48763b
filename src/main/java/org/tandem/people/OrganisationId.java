package org.tandem.people;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of an organisation. */
public record OrganisationId(UUID value) implements Id {}
