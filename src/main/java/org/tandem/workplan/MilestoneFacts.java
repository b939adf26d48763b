package org.tandem.workplan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * All that the headline and the signals of a milestone follow from, and nothing else.
 *
 * @param leads the countries that have a lead
 * @param lines exactly one per country
 * @param closure the outcome both countries agreed, null while the milestone is open
 * @param languagesToMend languages in which a text for the report is missing or outdated
 * @param agreedOn the day the plan was first agreed, null while it is a draft
 */
public record MilestoneFacts(
        Set<Country> leads,
        Map<Country, Line> lines,
        @Nullable MilestoneStatus closure,
        @Nullable LocalDate baselineDue,
        @Nullable LocalDate currentDue,
        int evidenceCount,
        Set<Language> languagesToMend,
        @Nullable LocalDate agreedOn) {

    public Line line(Country country) {
        return lines.getOrDefault(country, Line.unreported(country));
    }

    /** The same with another line of its country. */
    MilestoneFacts with(Line line) {
        Map<Country, Line> changed = new EnumMap<>(Country.class);
        changed.putAll(lines);
        changed.put(line.country(), line);
        return new MilestoneFacts(
                leads, changed, closure, baselineDue, currentDue, evidenceCount, languagesToMend, agreedOn);
    }

    boolean isOpen() {
        return closure == null;
    }
}
