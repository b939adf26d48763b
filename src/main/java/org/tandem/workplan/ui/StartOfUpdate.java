package org.tandem.workplan.ui;

import java.util.List;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;

/** What an update form opens with: the line's own status once it has one, and the reader's language. */
final class StartOfUpdate {

    private StartOfUpdate() {}

    static UpdateDraft of(UpdateId id, MilestoneRow milestone, Country country) {
        Line line = milestone.facts().line(country);
        return new UpdateDraft(
                id,
                country,
                line.lastUpdate(),
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
}
