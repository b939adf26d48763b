package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.panel.CommentLinks;
import org.tandem.discussion.panel.CommentThreads;
import org.tandem.live.ChangeNotice;
import org.tandem.live.panel.LivePages;
import org.tandem.live.panel.Presences;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.PageSection;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.EvidenceList;
import org.tandem.workplan.panel.PlanTalk;
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
    private final transient PlanTalk planTalk;
    private final transient CurrentPerson reader;
    private final transient Presences presences;
    private volatile @Nullable MilestoneRow shown;
    private String title = "";

    MilestoneView(
            WorkPlanQueries plans,
            CarryOverQueries carryOver,
            UpdateProposalQueries proposals,
            MilestoneHeads heads,
            CommentThreads threads,
            PlanTalk planTalk,
            CurrentPerson reader,
            Presences presences,
            LivePages live) {
        this.plans = plans;
        this.carryOver = carryOver;
        this.proposals = proposals;
        this.heads = heads;
        this.threads = threads;
        this.planTalk = planTalk;
        this.reader = reader;
        this.presences = presences;
        addClassName("page");
        live.follow(this, this::shows, this::redraw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        SubjectRef subject = SubjectRef.of(SubjectKind.MILESTONE, id);
        CommentId addressed =
                CommentLinks.named(event.getLocation().getQueryParameters()).orElse(null);
        Div talk = new Div();
        removeAll();
        Redraw.with(this, page(details, presences.at(subject, false), talk));
        threads.on(subject, details.milestone().group(), WorkPlanNavigation.milestone(id), addressed)
                .ifPresent(talk::add);
    }

    private boolean shows(ChangeNotice notice) {
        MilestoneRow now = shown;
        return now != null && notice.concerns(now.group(), now.edition()) && !notice.is(SubjectKind.COMMENT);
    }

    /** What people say follows by itself. */
    private void redraw() {
        MilestoneRow before = shown;
        if (before != null) {
            Redraw.with(this, page(plans.milestone(before.id()), new Div(), new Div()));
        }
    }

    private Div page(MilestoneDetails details, Component here, Div talk) {
        Texts texts = Texts.current();
        shown = details.milestone();
        title = details.milestone().title().readIn(texts.language()).text();
        ZoneId zone = reader.timeZone();
        Div streams = new Div(
                new UpdateStream(
                        details, zone, planTalk.isOpenTo(details.milestone().group())),
                Redraw.keep(talk, "talk"));
        talk.addClassName("talk");
        streams.addClassName("streams");
        return new Div(
                heads.page(details),
                Redraw.keep(here, "who-is-here"),
                new MilestoneNotes(details),
                CarryTrailNotes.ofMilestone(carryOver.trail(details.milestone())),
                heads.asOfMeeting(details),
                new SignalChips(details.milestone().standing()),
                lines(details),
                new OwnProposals(details.milestone(), proposals.mine(details.milestone()), zone),
                new PageSection(
                        texts.text(details.milestone().agreed() ? "milestone.facts" : "milestone.facts-draft"),
                        new MilestoneFactsList(details, zone)),
                new PageSection(
                        texts.text("milestone.evidence"),
                        details.evidence().isEmpty()
                                ? new Paragraph(texts.text("milestone.no-evidence"))
                                : new EvidenceList(details.evidence())),
                streams);
    }

    private static PageSection lines(MilestoneDetails details) {
        Div lines = new Div();
        lines.addClassName("lines");
        Texts.current().countries().forEach(country -> lines.add(new CountryLine(details, country)));
        return new PageSection(Texts.current().text("milestone.lines"), lines);
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
