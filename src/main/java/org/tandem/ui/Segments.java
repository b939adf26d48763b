package org.tandem.ui;

import java.util.ArrayList;
import java.util.List;
import org.tandem.ui.WordDifference.Kind;
import org.tandem.ui.WordDifference.Segment;

/** Collects the pieces of a difference in reading order and joins those that belong together. */
class Segments {

    private final List<Segment> joined = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    /** Adds the next piece; an empty one is none. */
    void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (kind == Kind.SAME) {
            same.append(text);
            return;
        }
        closeSame();
        (kind == Kind.REMOVED ? removed : added).append(text);
    }

    List<Segment> joined() {
        flushChanges();
        flush(Kind.SAME, same);
        return joined;
    }

    /** Space alone between two changes joins them: a phrase that was replaced reads as one, not word by word. */
    private void closeSame() {
        boolean betweenChanges = !removed.isEmpty() || !added.isEmpty();
        if (same.isEmpty()) {
            return;
        }
        if (betweenChanges && same.toString().isBlank()) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
            return;
        }
        flushChanges();
        flush(Kind.SAME, same);
    }

    private void flushChanges() {
        flush(Kind.REMOVED, removed);
        flush(Kind.ADDED, added);
    }

    private void flush(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            joined.add(new Segment(kind, text.toString()));
            text.setLength(0);
        }
    }
}
