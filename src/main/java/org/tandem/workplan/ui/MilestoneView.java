package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.tandem.audit.panel.ChangeHistories;
import org.tandem.discussion.panel.CommentThreads;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.EvidenceList;
import org.tandem.workplan.panel.SignalChips;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A milestone: how it stands, both countries' lines, what was agreed, and the stream of updates, comments and changes. */
@Route(MilestoneAddress.PAGE)
@PermitAll
class MilestoneView extends Div implements BeforeEnterObserver, AfterNavigationObserver, TitledPage {

    private final transient WorkPlanQueries plans;
    private final transient CarryOverQueries carryOver;
    private final transient UpdateProposalQueries proposals;
    private final transient MilestoneHeads heads;
    private final transient CommentThreads threads;
    private final transient ChangeHistories histories;
    private final transient CurrentPerson reader;
    private String title = "";

    MilestoneView(
            WorkPlanQueries plans,
            CarryOverQueries carryOver,
            UpdateProposalQueries proposals,
            MilestoneHeads heads,
            CommentThreads threads,
            ChangeHistories histories,
            CurrentPerson reader) {
        this.plans = plans;
        this.carryOver = carryOver;
        this.proposals = proposals;
        this.heads = heads;
        this.threads = threads;
        this.histories = histories;
        this.reader = reader;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        Texts texts = Texts.current();
        title = details.milestone().title().readIn(texts.language()).text();
        removeAll();
        add(
                heads.page(details),
                new MilestoneNotes(details),
                CarryTrailNotes.ofMilestone(carryOver.trail(details.milestone())),
                heads.asOfMeeting(details),
                new SignalChips(details.milestone().standing()));
        ZoneId zone = reader.timeZone();
        add(lines(details), new OwnProposals(details.milestone(), proposals.mine(details.milestone()), zone));
        add(new PageSection(
                texts.text(details.milestone().agreed() ? "milestone.facts" : "milestone.facts-draft"),
                new MilestoneFactsList(details, zone)));
        add(new PageSection(
                texts.text("milestone.evidence"),
                details.evidence().isEmpty()
                        ? new Paragraph(texts.text("milestone.no-evidence"))
                        : new EvidenceList(details.evidence())));
        Div streams = new Div(new UpdateStream(details, zone), talk(SubjectRef.of(SubjectKind.MILESTONE, id), id));
        streams.addClassName("streams");
        add(streams);
    }

    private static PageSection lines(MilestoneDetails details) {
        Div lines = new Div();
        lines.addClassName("lines");
        Texts.current().countries().forEach(country -> lines.add(new CountryLine(details, country)));
        return new PageSection(Texts.current().text("milestone.lines"), lines);
    }

    private Div talk(SubjectRef subject, MilestoneId id) {
        Div talk = new Div();
        talk.addClassName("talk");
        threads.on(subject, WorkPlanNavigation.milestone(id)).ifPresent(talk::add);
        histories.of(subject).ifPresent(talk::add);
        return talk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PlaceOnPage.inAddress(this);
    }

    @Override
    public String title() {
        return title;
    }
}
