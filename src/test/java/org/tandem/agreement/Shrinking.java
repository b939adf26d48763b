package org.tandem.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds few steps that still fail among many. */
final class Shrinking {

    private Shrinking() {}

    /** Leaves out halves, quarters and so on down to single steps as long as what remains still fails. */
    static <T> List<T> least(List<T> failing, Predicate<List<T>> fails) {
        List<T> least = failing;
        for (int size = failing.size() / 2; size > 0; size /= 2) {
            for (int from = 0; from < least.size(); ) {
                List<T> fewer = new ArrayList<>(least.subList(0, from));
                fewer.addAll(least.subList(Math.min(from + size, least.size()), least.size()));
                if (fails.test(fewer)) {
                    least = fewer;
                } else {
                    from += size;
                }
            }
        }
        return least;
    }
}
