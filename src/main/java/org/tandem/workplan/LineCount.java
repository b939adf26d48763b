package org.tandem.workplan;

import java.util.List;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** How many of something wait for what a country writes on a group's plan. */
public record LineCount(GroupId group, Country country, int number) {

    /** What the counts say of one country in one group; 0 where they say nothing. */
    public static int of(List<LineCount> counts, GroupId group, Country country) {
        return counts.stream()
                .filter(count -> count.group().equals(group) && count.country() == country)
                .mapToInt(LineCount::number)
                .sum();
    }
}
