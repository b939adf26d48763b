package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A proposal that says that an update is still true says nothing of the ones that were posted since. */
public final class ProposalIsOvertaken extends BrokenRule {
    ProposalIsOvertaken() {
        super("error.proposal-is-overtaken", null);
    }
}
