package org.tandem.discussion.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.tandem.discussion.CommentAccess;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentRow;
import org.tandem.discussion.CommentService;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/** What people say on a subject, oldest first, and below it the place to say something. */
public class CommentThread extends PageSection {

    private final SubjectRef subject;
    private final String page;
    private final transient CommentService comments;
    private final ZoneId zone;
    private final Div list = new Div();

    CommentThread(
            SubjectRef subject,
            String page,
            CommentAccess access,
            CommentService comments,
            IdGenerator ids,
            ZoneId zone) {
        super(Texts.current().text("discussion.comments"));
        this.subject = subject;
        this.page = page;
        this.comments = comments;
        this.zone = zone;
        list.addClassName("comments");
        add(list);
        showComments(access);
        switch (access) {
            case POST -> add(new CommentForm(ids, this::post));
            case CLOSED -> add(new Paragraph(Texts.current().text("error.commenting-is-closed")));
            case READ, HIDDEN -> {}
        }
    }

    private void post(CommentDraft draft) {
        try {
            comments.post(subject, draft);
        } catch (ConcurrentChange posted) {
            showComments(CommentAccess.POST);
            throw posted;
        }
        showComments(CommentAccess.POST);
    }

    private void showComments(CommentAccess access) {
        List<CommentRow> rows = comments.on(subject);
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new Paragraph(Texts.current()
                    .text(access == CommentAccess.POST ? "discussion.nobody-yet" : "discussion.nobody")));
        }
        rows.forEach(row -> list.add(new CommentCard(row, page, zone)));
    }
}
