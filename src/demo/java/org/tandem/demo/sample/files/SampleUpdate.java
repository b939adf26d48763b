package org.tandem.demo.sample.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.workplan.EvidenceLink;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.UpdateKind;

/**
 * What a country said of a milestone on a day; see {@link org.tandem.workplan.UpdateDraft} for the fields; a correction is one of its last
 * update, a proposal what a lead member would have it say, which still waits.
 */
public record SampleUpdate(
        LocalDate on,
        Country country,
        String by,
        boolean correction,
        boolean proposal,
        UpdateKind kind,
        @Nullable MilestoneStatus status,
        List<String> points,
        @Nullable Obstacle obstacle,
        String reason,
        String nextStep,
        @Nullable LocalDate nextStepDue,
        Language language,
        List<EvidenceLink> evidence,
        boolean illustrative) {}
