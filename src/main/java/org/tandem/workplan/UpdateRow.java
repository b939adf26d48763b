package org.tandem.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;

/**
 * A progress update as everybody who may read the plan sees it; the texts are in the update's language.
 *
 * @param newestWords whether its country has said nothing else on the milestone since
 * @param corrects the update whose words it takes the place of, null for one that corrects none
 * @param correctedBy the update that took the place of its words, null while they stand
 */
public record UpdateRow(
        UpdateId id,
        MilestoneId milestone,
        LocalizedText milestoneTitle,
        Country country,
        Quarter period,
        UpdateKind kind,
        MilestoneStatus statusFrom,
        MilestoneStatus status,
        int unchangedTimes,
        List<String> points,
        @Nullable Obstacle obstacle,
        @Nullable String reason,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepDue,
        Language language,
        Instant postedAt,
        String by,
        Capacity as,
        List<EvidenceLink> evidence,
        boolean illustrative,
        boolean newestWords,
        @Nullable Other corrects,
        @Nullable Other correctedBy) {

    /** Another update of the same line. */
    public record Other(UpdateId id, Instant postedAt) {}

    /** @param mayPostFor the countries for which the reader may post an update of the milestone now */
    public boolean mayBeCorrected(Collection<Country> mayPostFor) {
        return newestWords && mayPostFor.contains(country);
    }
}
