package org.tandem.discussion.panel;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.tandem.discussion.CommentId;
import org.tandem.ui.AddressedId;

/** The permanent addresses of comments on the page that shows them. */
public final class CommentLinks {

    private static final String PARAMETER = "comment";

    private CommentLinks() {}

    static String anchor(CommentId comment) {
        return "comment-" + comment.value();
    }

    /** The permanent address of a comment. @param page the page that shows it */
    public static String address(String page, CommentId comment) {
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + comment.value() + "#" + anchor(comment);
    }

    /** The comment that an address names; empty for none, or for what is no comment's id. */
    public static Optional<CommentId> named(QueryParameters parameters) {
        return parameters.getSingleParameter(PARAMETER).flatMap(written -> AddressedId.parse(written, CommentId::new));
    }
}
