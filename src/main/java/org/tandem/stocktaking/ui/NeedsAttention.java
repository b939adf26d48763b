package org.tandem.stocktaking.ui;

import java.util.List;
import java.util.Optional;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;
import org.tandem.workplan.Standing;
import org.tandem.workplan.panel.MilestoneTable;

/** The milestones of a group that somebody should look at, worst first. */
final class NeedsAttention {

    private NeedsAttention() {}

    /** Empty when nothing needs attention: the page then has no such part. */
    static Optional<PageSection> of(List<MilestoneRow> milestones) {
        List<MilestoneRow> needing = milestones.stream()
                .filter(milestone -> needsAttention(milestone.standing()))
                .sorted(MilestoneRow.worstFirst(Texts.current().language()))
                .toList();
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        PageSection section = new PageSection(
                Texts.current().text("overview.needs-attention", needing.size()), MilestoneTable.of(needing));
        section.addClassName("needs-attention");
        return Optional.of(section);
    }

    private static boolean needsAttention(Standing standing) {
        MilestoneStatus status = standing.headline().status();
        return status == MilestoneStatus.DELAYED
                || status == MilestoneStatus.AT_RISK
                || standing.has(Signal.Kind.OVERDUE)
                || standing.has(Signal.Kind.SILENT)
                || !standing.headline().closureProposedBy().isEmpty();
    }
}
