package org.tandem.checkin.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.ProposalUseService;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.DeclineDraft;
import org.tandem.workplan.Line;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalService;

/** Makes what a row shows of the proposals on its milestone, and joins it to the services. */
@Component
class OfferedUpdates {

    private final ProposalUseService using;
    private final UpdateProposalService proposals;
    private final CurrentPerson reader;

    OfferedUpdates(ProposalUseService using, UpdateProposalService proposals, CurrentPerson reader) {
        this.using = using;
        this.proposals = proposals;
        this.reader = reader;
    }

    List<OfferedUpdate> on(CheckIn.Item item, Country country, RowOnPage row) {
        Line line = item.milestone().facts().line(country);
        return item.proposals().stream()
                .map(proposal -> new OfferedUpdate(
                        proposal, proposal.isOvertaken(line), reader.timeZone(), new Desk(proposal, line, row)))
                .toList();
    }

    private final class Desk implements OfferedUpdate.Desk {
        private final UpdateProposalRow proposal;
        private final Line line;
        private final RowOnPage row;

        Desk(UpdateProposalRow proposal, Line line, RowOnPage row) {
            this.proposal = proposal;
            this.line = line;
            this.row = row;
        }

        @Override
        public void use() {
            act(() -> using.use(proposal.id(), proposal.milestone(), line.country(), line.lastUpdate()));
        }

        @Override
        public void putBack() {
            act(() -> using.putBack(proposal.id(), proposal.milestone(), line.country()));
        }

        private void act(Runnable change) {
            row.act(change, Texts.current().text("proposal.waits-no-more"));
        }

        @Override
        public void decline(DeclineDraft draft) {
            row.requireKept();
            try {
                proposals.decline(proposal.id(), draft);
            } catch (ConcurrentChange decided) {
                throw new ProposalWaitsNoMore();
            }
            Notice.say(Texts.current().text("proposal.decline.done"));
        }

        @Override
        public void anew() {
            row.renew(null);
        }
    }
}
