package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;

/**
 * The closure, or reopening, of a milestone that is before both countries now.
 *
 * @param by the country for which it was proposed, null for nobody's
 */
public record OpenProposal(
        ProposalId id, ClosureAim aim, @Nullable Country by) {}
