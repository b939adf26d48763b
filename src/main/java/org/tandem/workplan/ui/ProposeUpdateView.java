package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalService;
import org.tandem.workplan.WorkPlanQueries;

/** The page on which a lead member proposes an update, in the form in which a country posts one. */
@Route(MilestoneAddress.PROPOSE)
@PermitAll
class ProposeUpdateView extends UpdatePage {

    private final transient WorkPlanQueries plans;
    private final transient UpdateProposalService proposals;
    private final transient IdGenerator ids;

    ProposeUpdateView(
            WorkPlanQueries plans,
            UpdateProposalService proposals,
            MilestoneHeads heads,
            IdGenerator ids,
            CurrentPerson reader) {
        super(plans, heads, reader);
        this.plans = plans;
        this.proposals = proposals;
        this.ids = ids;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        Country country = proposals.requireProposable(id);
        Texts texts = Texts.current();
        show(
                details,
                StartOfUpdate.of(new UpdateId(ids.next()), details.milestone(), country),
                new Words(texts.text("proposal.what-happens", country.name()), texts.text("proposal.send")),
                draft -> propose(id, draft));
    }

    private void propose(MilestoneId id, UpdateDraft draft) {
        proposals.propose(id, draft);
        Notice.say(Texts.current().text("proposal.sent"));
    }

    @Override
    public String title() {
        return Texts.current().text("proposal.title");
    }
}
