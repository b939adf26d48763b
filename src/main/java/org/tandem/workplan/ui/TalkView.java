package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.tandem.access.SubjectFacts.Facts;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.ConversationService;
import org.tandem.discussion.panel.CommentLinks;
import org.tandem.discussion.panel.CommentThreads;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.AddressedId;
import org.tandem.ui.ConstantInAddress;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** What is said on a plan, a goal or an update; milestones have it on their own page. */
@Route("talk/:kind/:subject")
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, AfterNavigationObserver, TitledPage {

    private final transient ConversationService conversations;
    private final transient CommentThreads threads;
    private final transient GroupQueries groups;
    private final transient EditionQueries editions;
    private String title = "";

    TalkView(ConversationService conversations, CommentThreads threads, GroupQueries groups, EditionQueries editions) {
        this.conversations = conversations;
        this.threads = threads;
        this.groups = groups;
        this.editions = editions;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SubjectKind kind = event.getRouteParameters()
                .get("kind")
                .flatMap(written -> ConstantInAddress.read(SubjectKind.class, written))
                .orElseThrow(NotFound::new);
        UUID id = AddressedId.read(event, "subject", uuid -> uuid);
        SubjectRef subject = new SubjectRef(kind, id);
        if (kind == SubjectKind.MILESTONE) {
            event.forwardTo(WorkPlanNavigation.talk(subject));
            return;
        }
        Facts facts = conversations.subject(subject);
        GroupRow group = groups.byId(facts.group()).orElseThrow(NotFound::new);
        Edition edition = editions.byId(facts.edition());
        Texts texts = Texts.current();
        title = texts.text(
                "discussion.title." + kind.name(),
                facts.title().readIn(texts.language()).text());
        CommentId addressed =
                CommentLinks.named(event.getLocation().getQueryParameters()).orElse(null);
        removeAll();
        add(new PageHeader(new LocalizedSpan(facts.title()))
                .context(
                        new Span(texts.text("discussion.about." + kind.name()) + " · "),
                        back(kind, id, facts, group, edition)));
        threads.on(subject, facts.group(), WorkPlanNavigation.talk(subject), addressed)
                .ifPresent(this::add);
    }

    /** To the page that shows what is spoken about. */
    private static Anchor back(SubjectKind kind, UUID id, Facts facts, GroupRow group, Edition edition) {
        String address = switch (kind) {
            case GOAL ->
                facts.draft()
                        ? WorkPlanNavigation.next(group.code(), edition, new GoalId(id))
                        : WorkPlanNavigation.plan(group.code(), edition, new GoalId(id));
            case UPDATE -> WorkPlanNavigation.updates(group.code(), edition);
            default -> WorkPlanNavigation.plan(group.code(), edition);
        };
        return WorkPlanNavigation.link(address, new LocalizedSpan(group.name()));
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
