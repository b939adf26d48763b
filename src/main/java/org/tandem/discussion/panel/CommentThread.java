package org.tandem.discussion.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.panel.ChangeEntry;
import org.tandem.discussion.CommentAccess;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentRow;
import org.tandem.discussion.Conversation;
import org.tandem.ui.PageSection;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;

/**
 * One stream of what is said on a subject and what is done to it, oldest first, and below it the place to say something. What
 * others say comes below what one reads.
 */
public class CommentThread extends PageSection {

    private record Entry(Instant at, Supplier<ListItem> item) {}

    private static final int PAGE = 20;

    /** So many stay while others come; a page that is open for days does not hold them all. */
    private static final int MOST_KEPT = 100;

    private final Texts texts = Texts.current();
    private final transient CommentDesk desk;
    private final String page;
    private final ZoneId zone;
    private final CommentAccess access;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final Button more;
    private final Button follow = new Button();
    private final Map<StreamFilter, Button> filters = new EnumMap<>(StreamFilter.class);
    /** What was new when the page was opened, or came since, is marked for as long as it is open. */
    private final Set<CommentId> news = new HashSet<>();

    private transient Map<CommentId, CommentRow> shown = Map.of();
    private StreamFilter filter = StreamFilter.ALL;
    private int most = PAGE;
    private @Nullable CommentId oldest;
    private boolean follows;

    CommentThread(CommentDesk desk, String page, CommentAccess access, ZoneId zone) {
        super(Texts.current().text(desk.readsChanges() ? "discussion.stream" : "discussion.comments"));
        this.desk = desk;
        this.page = page;
        this.access = access;
        this.zone = zone;
        list.addClassNames("stream", "comments");
        more = new Button(texts.text("discussion.earlier"), click -> {
            most += PAGE;
            redraw();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        follow.addThemeVariants(ButtonVariant.TERTIARY);
        follow.addClickListener(click -> {
            desk.follow(!follows);
            redraw();
        });
        add(bar(), more, none, list);
        desk.shows(this::row, this::redraw);
        redraw();
        switch (access) {
            case POST -> add(new CommentForm(desk, null, texts.text("discussion.write"), this::posted));
            case CLOSED -> add(new Paragraph(texts.text("error.commenting-is-closed")));
            case READ, HIDDEN -> {}
        }
    }

    private Div bar() {
        Div bar = new Div();
        bar.addClassName("look-bar");
        if (desk.readsChanges()) {
            Div group = new Div();
            group.addClassName("look-group");
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", texts.text("discussion.filter"));
            for (StreamFilter kind : StreamFilter.values()) {
                Button button = new Button(texts.word("discussion.filter", kind), click -> {
                    filter = kind;
                    redraw();
                });
                filters.put(kind, button);
                group.add(button);
            }
            bar.add(group);
        }
        bar.add(follow);
        return bar;
    }

    private @Nullable CommentRow row(CommentId id) {
        return shown.get(id);
    }

    /** Shows what is said by now; what one reads or types stays. */
    final void redraw() {
        Conversation said = said();
        follows = said.follows();
        Map<CommentId, CommentRow> rows = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Conversation.Thread thread : said.threads()) {
            Stream.concat(Stream.of(thread.comment()), thread.answers().stream())
                    .forEach(row -> rows.put(row.id(), row));
            if (filter != StreamFilter.CHANGES) {
                entries.add(new Entry(thread.comment().postedAt(), () -> new ThreadItem(thread, this::card)));
            }
        }
        news.retainAll(rows.keySet());
        rows.values().stream().filter(CommentRow::unread).map(CommentRow::id).forEach(news::add);
        List<AuditEntry> changes = desk.readsChanges() ? desk.changes(most + 1) : List.of();
        boolean moreChanges = changes.size() > most;
        if (filter != StreamFilter.COMMENTS) {
            changes.stream()
                    .limit(most)
                    .forEach(change -> entries.add(new Entry(change.at(), () -> new ChangeEntry(change, zone))));
        }
        shown = rows;
        OrderedList anew = new OrderedList();
        entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .forEach(entry -> anew.add(entry.item().get()));
        Redraw.with(list, anew);
        none.removeAll();
        if (entries.isEmpty()) {
            none.add(new Paragraph(texts.text(empty())));
        }
        more.setVisible(
                said.earlier() && filter != StreamFilter.CHANGES || moreChanges && filter != StreamFilter.COMMENTS);
        tell();
    }

    /** What came meanwhile pushes nothing out at the top that somebody may be reading. */
    private Conversation said() {
        Conversation said = desk.conversation(most);
        while (oldest != null && !said.holds(oldest) && most < MOST_KEPT) {
            most += PAGE;
            said = desk.conversation(most);
        }
        oldest = said.threads().isEmpty()
                ? null
                : said.threads().getFirst().comment().id();
        return said;
    }

    /** What one has just said is seen. */
    private void posted() {
        if (filter == StreamFilter.CHANGES) {
            filter = StreamFilter.ALL;
            redraw();
        }
    }

    private CommentCard card(CommentRow comment) {
        CommentCard card = new CommentCard(comment, page, zone, news.contains(comment.id()));
        card.settled().edited(desk);
        if (access == CommentAccess.POST) {
            card.add(new CommentActs(comment, desk));
        }
        return card;
    }

    private String empty() {
        if (filter == StreamFilter.CHANGES) {
            return "audit.nothing";
        }
        return access == CommentAccess.POST ? "discussion.nobody-yet" : "discussion.nobody";
    }

    private void tell() {
        filters.forEach((kind, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(kind == filter));
            button.setClassName("chosen", kind == filter);
        });
        follow.setText(texts.text(follows ? "discussion.unfollow" : "discussion.follow"));
    }
}
