package org.tandem.agreement;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a text put before both countries. */
public record SubmissionId(UUID value) implements Id {}
