package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a proposal to close a milestone or to open it again. */
public record ProposalId(UUID value) implements Id {}
