package org.tandem.ui;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Language;

/** Cuts a text into pieces that together are the text; what a reader sees as one character is never cut. */
final class TextPieces {

    private TextPieces() {}

    /** Words, spaces and marks. */
    static List<String> words(String text, Language language) {
        return cut(text, BreakIterator.getWordInstance(language.locale()), language);
    }

    /** Sentences and lines, each with the space after it. */
    static List<String> sentences(String text, Language language) {
        return cut(text, BreakIterator.getSentenceInstance(language.locale()), language);
    }

    private static List<String> cut(String text, BreakIterator ends, Language language) {
        BreakIterator characters = BreakIterator.getCharacterInstance(language.locale());
        characters.setText(text);
        ends.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            if (characters.isBoundary(end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }
}
