package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import org.tandem.discussion.ConversationService;
import org.tandem.live.panel.LivePages;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanDetails;

/** Leads from a plan to what is said on it, and says what of that its reader has not seen. */
@org.springframework.stereotype.Component
public class PlanTalk {

    private final ConversationService conversations;
    private final LivePages live;

    PlanTalk(ConversationService conversations, LivePages live) {
        this.conversations = conversations;
        this.live = live;
    }

    /** Whether the reader may know what is said on the plans of a group. */
    public boolean isOpenTo(GroupId group) {
        return conversations.isOpenTo(group);
    }

    /** To what is said on a goal, an update or a plan. @param object read out with it, since many such links stand on a page */
    public static Anchor link(SubjectRef subject, String object) {
        Texts texts = Texts.current();
        String words = texts.text("discussion.comments");
        Anchor talk = WorkPlanNavigation.link(WorkPlanNavigation.talk(subject), new Span(words));
        talk.setAriaLabel(texts.text("workplan.act.on", words, object));
        talk.addClassNames("note", "talk-link");
        return talk;
    }

    /** Leads to what is said on the plan and counts what is new; that is read once the page shows, and moves nothing on it. */
    public Component line(PlanDetails plan, String group) {
        Div line = new Div(link(SubjectRef.of(SubjectKind.PLAN, plan.plan().id()), group), unread(plan));
        line.addClassName("talk-line");
        return line;
    }

    private Component unread(PlanDetails plan) {
        Div note = new Div();
        note.addClassName("unread-comments");
        GroupId group = plan.plan().group();
        if (isOpenTo(group)) {
            EditionId edition = plan.plan().edition();
            live.followFromOpen(
                    note,
                    notice -> notice.is(SubjectKind.COMMENT) && notice.concerns(group, edition),
                    () -> Redraw.with(note, words(plan, conversations.unread(group, edition))));
        }
        return note;
    }

    private static Div words(PlanDetails plan, Map<SubjectRef, Integer> unread) {
        Texts texts = Texts.current();
        Div words = new Div();
        int all = unread.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return words;
        }
        UnorderedList places = new UnorderedList();
        unread.forEach((subject, count) -> places.add(new ListItem(WorkPlanNavigation.link(
                WorkPlanNavigation.talk(subject),
                new Span(texts.text("discussion.unread.on", name(plan, subject, texts), count))))));
        words.add(new NativeDetails(texts.text("discussion.unread", all), places));
        return words;
    }

    private static String name(PlanDetails plan, SubjectRef subject, Texts texts) {
        Optional<LocalizedText> title = switch (subject.kind()) {
            case MILESTONE ->
                plan.milestones()
                        .filter(row -> row.id().value().equals(subject.id()))
                        .findFirst()
                        .map(row -> row.title());
            case GOAL ->
                plan.goals().stream()
                        .filter(goal -> goal.id().value().equals(subject.id()))
                        .findFirst()
                        .map(goal -> goal.title());
            default -> Optional.empty();
        };
        return title.map(text -> text.readIn(texts.language()).text())
                .orElseGet(() -> texts.text(
                        subject.kind() == SubjectKind.UPDATE ? "discussion.unread.update" : "discussion.unread.plan"));
    }
}
