package org.tandem.search;

import java.util.List;

/**
 * The best answers of one kind.
 *
 * @param best at most as many as were asked for, best first
 * @param count how many there are, up to {@link #MOST_COUNTED}
 */
public record FoundPage(List<Found> best, int count) {

    /** So many are counted, and no more: whoever finds them all asks again. */
    public static final int MOST_COUNTED = 1000;

    /** Nothing is found. */
    public static final FoundPage NONE = new FoundPage(List.of(), 0);
}
