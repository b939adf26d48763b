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

    /** What both begin and end with is left as it is, which the eye expects and the algorithm alone does not promise. */
    private static void compare(List<String> older, List<String> newer, Segments segments) {
        int shorter = Math.min(older.size(), newer.size());
        int start = 0;
        while (start < shorter && older.get(start).equals(newer.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && fromEnd(older, end).equals(fromEnd(newer, end))) {
            end++;
        }
        segments.add(Kind.SAME, text(older.subList(0, start)));
        deltas(older.subList(start, older.size() - end), newer.subList(start, newer.size() - end))
                .forEach(delta -> add(delta, segments));
        segments.add(Kind.SAME, text(older.subList(older.size() - end, older.size())));
    }

    private static String fromEnd(List<String> pieces, int back) {
        return pieces.get(pieces.size() - 1 - back);
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
