package org.tandem.ui;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Says behind a link where it leads when its words say another place, or when the place is written in letters that look like
 * others: a Cyrillic "а" for a Latin one.
 */
final class HonestLinks extends AbstractVisitor {

    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto");

    /** Nothing is loaded from elsewhere; its words stand for a picture. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        unwrap(image);
    }

    /** The words alone stay of a link that leads nowhere one goes. */
    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static boolean isFollowed(String destination) {
        Matcher scheme = SCHEME.matcher(destination);
        return !scheme.find() || FOLLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    @Override
    public void visit(Link link) {
        if (!isFollowed(link.getDestination())) {
            visitChildren(link);
            unwrap(link);
            return;
        }
        String host = host(link.getDestination());
        if (!host.isEmpty()) {
            String words = words(link);
            boolean disguised = !host.equals(host.toLowerCase(Locale.ROOT)) || host.contains("xn--");
            boolean saysAnother =
                    looksLikeAPlace(words) && !words.toLowerCase(Locale.ROOT).contains(host);
            if (disguised || saysAnother) {
                link.insertAfter(new Text(" (" + host + ")"));
            }
        }
        visitChildren(link);
    }

    /** In letters that cannot be mistaken; empty for a place of Tandem's own, and for what is no address. */
    private static String host(String destination) {
        try {
            URI uri = new URI(destination.replace(" ", "%20"));
            String authority = uri.getRawAuthority();
            if (authority == null) {
                return "";
            }
            String host = authority.substring(authority.indexOf('@') + 1).replaceFirst(":\\d+$", "");
            return IDN.toASCII(host);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return destination;
        }
    }

    private static boolean looksLikeAPlace(String words) {
        return words.strip().matches("(?i)(https?://)?[^\\s/]+\\.\\p{L}{2,}(/\\S*)?");
    }

    private static String words(Node link) {
        StringBuilder words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
