package org.tandem.ui;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes the names of those whom a text speaks to stand out. */
final class MarkedNames extends AbstractVisitor {

    private final List<String> names;

    MarkedNames(List<String> names) {
        this.names = names.stream().map(name -> "@" + name).toList();
    }

    /** The words of a link stand out already. */
    @Override
    public void visit(Link link) {}

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        for (String name : names) {
            int at = words.indexOf(name);
            if (at >= 0) {
                StrongEmphasis marked = new StrongEmphasis();
                marked.appendChild(new Text(name));
                Text rest = new Text(words.substring(at + name.length()));
                text.setLiteral(words.substring(0, at));
                text.insertAfter(marked);
                marked.insertAfter(rest);
                visit(rest);
                visit(text);
                return;
            }
        }
    }
}
