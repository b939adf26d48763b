package org.tandem.checkin.ui;

import org.tandem.shared.BrokenRule;

/** A proposal was used, replaced or declined while somebody wrote why they decline it; their words stay where they are. */
final class ProposalWaitsNoMore extends BrokenRule {
    ProposalWaitsNoMore() {
        super("proposal.decline.too-late", null);
    }
}
