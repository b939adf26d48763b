package org.tandem.discussion.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.discussion.CommentRow;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.MarkdownView;
import org.tandem.ui.Texts;

/** One comment: who said it and as what, when, and their words. */
class CommentCard extends Article {

    CommentCard(CommentRow comment, String page, ZoneId zone) {
        String anchor = "comment-" + comment.id().value();
        setId(anchor);
        addClassName("comment");
        getElement().setAttribute("tabindex", "-1");
        add(
                head(comment),
                time(comment, page + "#" + anchor, zone),
                new MarkdownView(comment.body(), comment.language()));
    }

    private static Div head(CommentRow comment) {
        Span name = new Span(comment.by());
        name.addClassName("comment-author");
        Div head = new Div(name, new CapacityLabel(comment.as()));
        head.addClassName("row");
        if (comment.organisation() != null) {
            head.add(new LocalizedSpan(comment.organisation()));
        }
        return head;
    }

    private static Div time(CommentRow comment, String address, ZoneId zone) {
        Texts texts = Texts.current();
        Anchor link = new Anchor(address, texts.instant(comment.postedAt(), zone));
        // The browser itself goes to a place on the page it shows.
        link.setRouterIgnore(true);
        Div line = new Div(link);
        line.addClassNames("row", "note");
        if (comment.language() != texts.language()) {
            line.add(new LanguageMark(comment.language()));
        }
        if (comment.illustrative()) {
            line.add(new IllustrativeMark());
        }
        return line;
    }
}
