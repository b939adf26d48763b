package org.tandem.discussion.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.discussion.CommentRow;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.MarkdownView;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;

/** One comment: who said it and as what, when, and their words. */
class CommentCard extends Article {

    private final Texts texts = Texts.current();
    private final transient CommentRow comment;
    private final ZoneId zone;

    /** @param page the address of the page that shows it; @param news whether the reader has not seen it before */
    CommentCard(CommentRow comment, String page, ZoneId zone, boolean news) {
        this.comment = comment;
        this.zone = zone;
        String anchor = CommentLinks.anchor(comment.id());
        setId(anchor);
        addClassName("comment");
        setClassName("comment-new", news);
        getElement().setAttribute("tabindex", "-1");
        add(head(), line(CommentLinks.address(page, comment.id()), news));
        if (comment.deletedAt() != null) {
            Paragraph deleted =
                    new Paragraph(texts.text("discussion.deleted", texts.instant(comment.deletedAt(), zone)));
            deleted.addClassName("note");
            add(deleted);
        } else {
            add(new MarkdownView(comment.body(), comment.language(), comment.mentioned()));
        }
    }

    private Div head() {
        Span name = new Span(comment.by());
        name.addClassName("comment-author");
        Div head = row(name, new CapacityLabel(comment.as()));
        if (comment.organisation() != null) {
            head.add(new LocalizedSpan(comment.organisation()));
        }
        return head;
    }

    private Div line(String address, boolean news) {
        Anchor link = new Anchor(address, texts.instant(comment.postedAt(), zone));
        // The browser itself goes to a place on the page it shows.
        link.setRouterIgnore(true);
        Div line = row(link);
        line.addClassName("note");
        if (comment.language() != texts.language() && !comment.isDeleted()) {
            line.add(new LanguageMark(comment.language()));
        }
        if (news) {
            Span mark = new Span(texts.text("discussion.new"));
            mark.addClassName("new-mark");
            line.add(mark);
        }
        if (comment.illustrative()) {
            line.add(new IllustrativeMark());
        }
        return line;
    }

    /** Says how its question was settled. */
    CommentCard settled() {
        CommentRow.Resolved resolved = comment.resolved();
        if (resolved != null) {
            addClassName("comment-resolved");
            Paragraph words = new Paragraph(texts.text(
                    "discussion.resolved", texts.capacity(resolved.as()), texts.instant(resolved.at(), zone)));
            words.addClassName("note");
            add(words);
        }
        return this;
    }

    /** Tells on demand what it said before. */
    CommentCard edited(CommentDesk desk) {
        if (comment.editedAt() != null && !comment.isDeleted()) {
            Div texts = new Div();
            NativeDetails before = new NativeDetails(
                    this.texts.text("discussion.edited", this.texts.instant(comment.editedAt(), zone)), texts);
            before.addClassName("note");
            before.addToggleListener(toggle -> {
                if (toggle.isOpened() && texts.getComponentCount() == 0) {
                    desk.before(comment.id())
                            .forEach(text -> texts.add(
                                    new Paragraph(this.texts.text(
                                            "discussion.until", this.texts.instant(text.until(), zone))),
                                    new MarkdownView(text.body(), text.language())));
                }
            });
            // What was opened in it stays open.
            add(Redraw.keep(
                    before,
                    "before-" + comment.id().value() + "-" + comment.revision().value()));
        }
        return this;
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
