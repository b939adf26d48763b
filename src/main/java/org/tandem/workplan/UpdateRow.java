package org.tandem.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;

/** A progress update as everybody who may read the plan sees it; the texts are in the update's language. */
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
        boolean illustrative) {}
