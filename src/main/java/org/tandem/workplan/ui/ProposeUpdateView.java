package org.tandem.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.ui.Leaving;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalService;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The page on which a lead member proposes an update, in the form in which a country posts one. */
@Route(MilestoneAddress.PROPOSE)
@PermitAll
class ProposeUpdateView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private final transient WorkPlanQueries plans;
    private final transient UpdateProposalService proposals;
    private final transient MilestoneHeads heads;
    private final transient IdGenerator ids;
    private final transient CurrentPerson reader;
    private @Nullable UpdateForm form;

    ProposeUpdateView(
            WorkPlanQueries plans,
            UpdateProposalService proposals,
            MilestoneHeads heads,
            IdGenerator ids,
            CurrentPerson reader) {
        this.plans = plans;
        this.proposals = proposals;
        this.heads = heads;
        this.ids = ids;
        this.reader = reader;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        Country country = proposals.requireProposable(id);
        Texts texts = Texts.current();
        form = new UpdateForm(
                StartOfUpdate.of(new UpdateId(ids.next()), details.milestone(), country),
                texts.text("proposal.send"),
                draft -> propose(id, draft),
                () -> plans.milestone(id).lastUpdate(country),
                () -> UI.getCurrent().navigate(WorkPlanNavigation.milestone(id)));
        Div columns = new Div(form, new LastWords(details, country, reader.timeZone()));
        columns.addClassName("form-columns");
        removeAll();
        add(
                heads.form(title(), details.milestone()),
                new Paragraph(texts.text("proposal.what-happens", country.name())),
                columns);
    }

    private void propose(MilestoneId id, UpdateDraft draft) {
        proposals.propose(id, draft);
        Notice.say(Texts.current().text("proposal.sent"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTyped()) {
            Leaving.ask(event);
        }
    }

    @Override
    public String title() {
        return Texts.current().text("proposal.title");
    }
}
