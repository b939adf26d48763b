package org.tandem.workplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.Submission;
import org.tandem.groups.GroupRow;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * A plan as it is printed.
 *
 * @param version the one that is printed
 * @param beforeTandem whether it was imported as agreed before Tandem, without keys
 * @param said what both countries said to its text; null for a draft, and for a text without keys
 * @param goals in their order with all their milestones, dropped ones included
 * @param words what each country last said of each milestone in its own words
 */
public record PlanSheet(
        GroupRow group,
        VersionRow version,
        boolean beforeTandem,
        @Nullable Submission said,
        List<GoalRow> goals,
        Map<MilestoneId, Map<Country, Words>> words) {

    /** The first point of an update, in the language it was written in. */
    public record Words(String text, Language language) {}

    /** The newest words of a country on a milestone; empty while it has said nothing in words. */
    public Optional<Words> words(MilestoneId milestone, Country country) {
        return Optional.ofNullable(words.getOrDefault(milestone, Map.of()).get(country));
    }
}
