package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of an update that a lead member proposes. */
public record UpdateProposalId(UUID value) implements Id {}
