package org.tandem.checkin.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.ProposalUseService;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.DeclineDraft;
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

    /** @param anew shows the form anew with a message, null for none */
    List<OfferedUpdate> on(CheckIn.Item item, Country country, Consumer<@Nullable String> anew) {
        return item.proposals().stream()
                .map(proposal -> new OfferedUpdate(proposal, reader.timeZone(), desk(item, country, proposal, anew)))
                .toList();
    }

    private OfferedUpdate.Desk desk(
            CheckIn.Item item, Country country, UpdateProposalRow proposal, Consumer<@Nullable String> anew) {
        return new OfferedUpdate.Desk() {
            @Override
            public void use() {
                try {
                    using.use(
                            proposal.id(),
                            proposal.milestone(),
                            country,
                            item.milestone().facts().line(country).lastUpdate());
                    anew.accept(null);
                } catch (ConcurrentChange decided) {
                    anew.accept(Texts.current().text("proposal.waits-no-more"));
                } catch (BrokenRule rule) {
                    anew.accept(Texts.current().text(rule.messageKey()));
                }
            }

            @Override
            public void decline(DeclineDraft draft) {
                proposals.decline(proposal.id(), draft);
                Notice.say(Texts.current().text("proposal.decline.done"));
            }

            @Override
            public void anew() {
                anew.accept(null);
            }
        };
    }
}
