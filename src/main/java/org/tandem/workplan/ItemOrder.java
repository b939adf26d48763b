package org.tandem.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two orders of the same kind of things, each of which an order names at most once. */
final class ItemOrder {

    private ItemOrder() {}

    /** The newer order with what only the older one names after what stood before it. */
    static <I> List<I> merged(List<I> older, List<I> newer) {
        List<I> merged = new ArrayList<>(newer);
        Set<I> kept = new HashSet<>(newer);
        int at = 0;
        for (I item : older) {
            if (kept.contains(item)) {
                at = merged.indexOf(item) + 1;
            } else {
                merged.add(at++, item);
            }
        }
        return merged;
    }

    /**
     * The fewest things that must have changed places to come from one order to the other: among those that both name,
     * all but a longest run that kept its order, so that moving one does not mark the others.
     */
    static <I> Set<I> moved(List<I> older, List<I> newer) {
        Map<I, Integer> placeNow = new HashMap<>();
        newer.forEach(item -> placeNow.put(item, placeNow.size()));
        List<I> common = older.stream().filter(placeNow::containsKey).toList();
        int[] places = common.stream().mapToInt(placeNow::get).toArray();
        Set<I> moved = new LinkedHashSet<>(common);
        for (int index : longestIncreasing(places)) {
            moved.remove(common.get(index));
        }
        return moved;
    }

    /** The indices of a longest increasing subsequence, by patience sorting. */
    private static int[] longestIncreasing(int... numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int index = 0; index < numbers.length; index++) {
            int shorter = 0;
            int upper = length;
            while (shorter < upper) {
                int middle = (shorter + upper) >>> 1;
                if (numbers[lastOfLength[middle]] < numbers[index]) {
                    shorter = middle + 1;
                } else {
                    upper = middle;
                }
            }
            before[index] = shorter == 0 ? -1 : lastOfLength[shorter - 1];
            lastOfLength[shorter] = index;
            length = Math.max(length, shorter + 1);
        }
        int[] longest = new int[length];
        for (int at = length - 1, index = length == 0 ? -1 : lastOfLength[length - 1]; at >= 0; at--) {
            longest[at] = index;
            index = before[index];
        }
        return longest;
    }
}
