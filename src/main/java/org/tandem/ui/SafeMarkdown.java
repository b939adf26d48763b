package org.tandem.ui;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown that people wrote, as HTML that can do no harm: no script, no style, nothing loaded from elsewhere. Markup in
 * the text is shown as it was typed. Two nets: the renderer escapes, the sanitizer lets through what is listed here.
 */
final class SafeMarkdown {

    /** Quotes in quotes and lists in lists beyond this are shown as they were typed: nobody reads a hundredth level. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a")
            // Headings of a comment would break into the outline of its page.
            .allowElements((element, attributes) -> "strong", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(true, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private SafeMarkdown() {}

    static String toHtml(String markdown) {
        return toHtml(markdown, List.of());
    }

    /** @param named whom the words speak to by @ and their name, which stands out */
    static String toHtml(String markdown, List<String> named) {
        Node words = PARSER.parse(markdown);
        words.accept(new HonestLinks());
        words.accept(new MarkedNames(named));
        return ALLOWED.sanitize(RENDERER.render(words));
    }
}
