package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.tandem.agreement.AgreementDetails;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.panel.KeysPanels;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Notice;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.ClosureQueries;
import org.tandem.workplan.ClosureQueries.ProposalRow;
import org.tandem.workplan.ClosureService;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ProposalId;
import org.tandem.workplan.WorkPlanQueries;

/** Where both countries agree to close a milestone, or to open it again: what is proposed, what each line says, both keys. */
@Route(MilestoneAddress.CLOSURE)
@PermitAll
class ClosureView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient WorkPlanQueries plans;
    private final transient ClosureQueries proposals;
    private final transient ClosureService closures;
    private final transient AgreementQueries agreements;
    private final transient KeysPanels keys;
    private final transient MilestoneHeads heads;
    private final transient CurrentPerson reader;

    ClosureView(
            WorkPlanQueries plans,
            ClosureQueries proposals,
            ClosureService closures,
            AgreementQueries agreements,
            KeysPanels keys,
            MilestoneHeads heads,
            CurrentPerson reader) {
        this.plans = plans;
        this.proposals = proposals;
        this.closures = closures;
        this.agreements = agreements;
        this.keys = keys;
        this.heads = heads;
        this.reader = reader;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MilestoneAddress.milestone(event));
    }

    private void show(MilestoneId id) {
        MilestoneDetails details = plans.milestone(id);
        Texts texts = Texts.current();
        removeAll();
        add(heads.form(title(), details.milestone()));
        Optional<AgreementDetails> newest = agreements.newest(subject(id));
        if (newest.isEmpty()) {
            add(new EmptyState(texts.text("milestone.closure.none"), texts.text("milestone.closure.none-who")));
        }
        newest.ifPresent(submitted -> {
            add(proposed(id, submitted, details));
            add(keys.of(submitted, () -> show(id)));
        });
        add(new LastWords(details, texts.countries().getFirst(), reader.timeZone()));
    }

    private PageSection proposed(MilestoneId id, AgreementDetails submitted, MilestoneDetails details) {
        Texts texts = Texts.current();
        ProposalRow proposal = proposals.byId(
                id, new ProposalId(submitted.submission().matter().text()));
        PageSection section = new PageSection(texts.text("milestone.closure.proposed"));
        section.add(new Paragraph(texts.word("aim", proposal.aim())));
        if (proposal.reason() != null) {
            section.add(new Paragraph(new WrittenText(proposal.reason(), proposal.language())));
        }
        ProposalId shown = new ProposalId(submitted.submission().matter().text());
        texts.countries().stream()
                .filter(country -> proposals.mayWithdraw(details.milestone(), country))
                .forEach(country -> section.add(withdraw(id, shown, country)));
        return section;
    }

    private Button withdraw(MilestoneId id, ProposalId shown, Country country) {
        Texts texts = Texts.current();
        Button button = new Button(texts.text("milestone.closure.withdraw", country.name()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                closures.withdraw(id, shown, country);
            } catch (BrokenRule late) {
                Notice.say(texts.text(late.messageKey()));
            }
            show(id);
        });
        return button;
    }

    private static SubjectRef subject(MilestoneId id) {
        return SubjectRef.of(SubjectKind.MILESTONE, id);
    }

    @Override
    public String title() {
        return Texts.current().text("milestone.closure.title");
    }
}
