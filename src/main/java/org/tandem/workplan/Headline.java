package org.tandem.workplan;

import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.shared.Country;

/**
 * The status a milestone is counted under.
 *
 * @param closureProposedBy the countries whose line proposes a closure that is not agreed
 */
public record Headline(MilestoneStatus status, Set<Country> closureProposedBy) {

    /**
     * The agreed closure or, without one, the worse working status of the countries that have a lead, of both if none
     * has (product.md §2, Status).
     */
    public static Headline of(MilestoneFacts facts) {
        if (facts.closure() != null) {
            return new Headline(facts.closure(), Set.of());
        }
        Set<Country> reporting = facts.leads().isEmpty() ? Set.of(Country.values()) : facts.leads();
        MilestoneStatus worst = reporting.stream()
                .map(country -> facts.line(country).workingStatus())
                .reduce(MilestoneStatus.NOT_STARTED, MilestoneStatus::worse);
        return new Headline(worst, proposers(facts));
    }

    static Set<Country> proposers(MilestoneFacts facts) {
        return facts.lines().values().stream()
                .filter(line -> line.status().proposesClosure())
                .map(Line::country)
                .collect(Collectors.toUnmodifiableSet());
    }
}
