package org.tandem.workplan.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.UpdateRow;

/** What an update form opens with. */
final class StartOfUpdate {

    private StartOfUpdate() {}

    /** The line's own status once it has one, and the reader's language. */
    static UpdateDraft of(UpdateId id, MilestoneRow milestone, Country country) {
        Line line = milestone.facts().line(country);
        return new UpdateDraft(
                id,
                country,
                line.lastUpdate(),
                null,
                UpdateKind.CHANGED,
                line.hasReported() ? line.status() : null,
                List.of(),
                null,
                "",
                "",
                null,
                Texts.current().language(),
                List.of(),
                false);
    }

    /** The words of the update that is corrected, with the status that the line has now. */
    static UpdateDraft correcting(UpdateRow corrected, UpdateId id, MilestoneRow milestone) {
        Line line = milestone.facts().line(corrected.country());
        return saying(corrected, id, line.lastUpdate(), corrected.id(), line.status());
    }

    /** What somebody posted, as a form would hold it. */
    static UpdateDraft saying(
            UpdateRow posted,
            UpdateId id,
            @Nullable UpdateId previous,
            @Nullable UpdateId corrects,
            MilestoneStatus status) {
        String reason = posted.reason();
        String nextStep = posted.nextStep();
        return new UpdateDraft(
                id,
                posted.country(),
                previous,
                corrects,
                posted.kind(),
                status,
                posted.points(),
                posted.obstacle(),
                reason == null ? "" : reason,
                nextStep == null ? "" : nextStep,
                posted.nextStepDue(),
                posted.language(),
                posted.evidence(),
                posted.illustrative());
    }
}
