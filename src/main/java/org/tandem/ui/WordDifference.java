package org.tandem.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import org.tandem.shared.Language;

/**
 * How the newer of two texts differs from the older, word by word.
 *
 * @param segments in reading order and none empty: what both say, and between that what only one says, the older's first
 */
public record WordDifference(List<Segment> segments) {

    /** Which of the two texts holds a piece. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of whole words, spaces and marks; what a reader sees as one character is never cut. */
    public record Segment(Kind kind, String text) {}

    /** The work grows with the square of what differs: beyond this many words sentences are compared first. */
    private static final int MOST_WORDS = 8_000;

    public WordDifference {
        segments = List.copyOf(segments);
    }

    /** @param language by whose rules the texts are cut into words */
    public static WordDifference between(String older, String newer, Language language) {
        Segments segments = new Segments();
        List<String> before = TextPieces.words(older, language);
        List<String> after = TextPieces.words(newer, language);
        if (before.size() + after.size() <= MOST_WORDS) {
            compare(before, after, segments);
        } else {
            compareLong(older, newer, language, segments);
        }
        return new WordDifference(segments.joined());
    }

    private static void compare(List<String> older, List<String> newer, Segments segments) {
        for (AbstractDelta<String> delta : deltas(older, newer)) {
            add(delta, segments);
        }
    }

    private static void compareLong(String older, String newer, Language language, Segments segments) {
        List<String> before = TextPieces.sentences(older, language);
        List<String> after = TextPieces.sentences(newer, language);
        if (before.size() + after.size() > MOST_WORDS) {
            segments.add(Kind.REMOVED, older);
            segments.add(Kind.ADDED, newer);
            return;
        }
        for (AbstractDelta<String> delta : deltas(before, after)) {
            List<String> removed = TextPieces.words(text(delta.getSource().getLines()), language);
            List<String> added = TextPieces.words(text(delta.getTarget().getLines()), language);
            if (delta.getType() == DeltaType.CHANGE && removed.size() + added.size() <= MOST_WORDS) {
                compare(removed, added, segments);
            } else {
                add(delta, segments);
            }
        }
    }

    private static List<AbstractDelta<String>> deltas(List<String> older, List<String> newer) {
        return DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<String>(), null, true)
                .getDeltas();
    }

    private static void add(AbstractDelta<String> delta, Segments segments) {
        String older = text(delta.getSource().getLines());
        if (delta.getType() == DeltaType.EQUAL) {
            segments.add(Kind.SAME, older);
        } else {
            segments.add(Kind.REMOVED, older);
            segments.add(Kind.ADDED, text(delta.getTarget().getLines()));
        }
    }

    private static String text(List<String> pieces) {
        return String.join("", pieces);
    }
}
