package org.tandem.search;

import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Language;

/** Words around what was found, in their language. */
public record Marked(Language language, List<Part> parts) {

    static final char HIT_BEGINS = '\uE000';
    static final char HIT_ENDS = '\uE001';

    /** @param hit whether this is what was looked for */
    public record Part(String text, boolean hit) {}

    /** Reads what the database's {@code words_around} writes. */
    static Marked read(Language language, String written) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < written.length()) {
            boolean hit = written.charAt(from) == HIT_BEGINS;
            int begin = hit ? from + 1 : from;
            int end = written.indexOf(hit ? HIT_ENDS : HIT_BEGINS, begin);
            int stop = end < 0 ? written.length() : end;
            if (stop > begin) {
                parts.add(new Part(written.substring(begin, stop), hit));
            }
            from = hit ? stop + 1 : stop;
        }
        return new Marked(language, List.copyOf(parts));
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return parts.stream().allMatch(part -> part.text().isBlank());
    }

    /** Whether it holds what was looked for. */
    public boolean hasHit() {
        return parts.stream().anyMatch(Part::hit);
    }
}
