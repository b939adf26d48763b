package org.tandem.home;

import java.util.List;
import java.util.Map;
import org.tandem.search.Found;
import org.tandem.search.FoundPage;
import org.tandem.shared.SubjectKind;

/**
 * What answers a question.
 *
 * @param best best first, of all kinds together
 * @param counts how many there are of each kind of which any is, up to {@link FoundPage#MOST_COUNTED} each
 */
public record SearchResults(List<Found> best, Map<SubjectKind, Integer> counts) {

    /** How many there are in all. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are more than are counted. */
    public boolean uncounted() {
        return counts.containsValue(FoundPage.MOST_COUNTED);
    }
}
