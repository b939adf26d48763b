package org.tandem.workplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.workplan.EditablePlans.Editable;

/** Gives several milestones of a draft the same leads, themes or due date at once. */
@Service
@Transactional
public class FillService {

    private final WorkPlanService service;
    private final MilestoneReader reader;
    private final EditablePlans editable;
    private final EditionQueries editions;

    FillService(WorkPlanService service, MilestoneReader reader, EditablePlans editable, EditionQueries editions) {
        this.service = service;
        this.reader = reader;
        this.editable = editable;
        this.editions = editions;
    }

    /**
     * Fills in all of them or none, each as {@link WorkPlanService#reviseMilestone} would. What says so already is left alone.
     *
     * @param rows those milestones, at the revisions that were seen
     * @return those that were changed
     * @throws NothingToFill when nothing is to be filled in
     * @throws ConcurrentChange when somebody saved or dropped one of them since
     */
    public List<EditedMilestone> fill(Map<MilestoneId, Revision> rows, MilestoneFill fill) {
        fill.check();
        return rows.entrySet().stream()
                .flatMap(row -> fill(row.getKey(), row.getValue(), fill).stream())
                .toList();
    }

    private Optional<EditedMilestone> fill(MilestoneId milestone, Revision seen, MilestoneFill fill) {
        Editable target = editable.require(reader.planOf(milestone).orElseThrow(NotFound::new));
        MilestoneRow row =
                reader.one(target.draft(), milestone, editions.today()).orElseThrow(NotFound::new);
        if (!row.textRevision().equals(seen)) {
            throw new ConcurrentChange();
        }
        MilestoneDraft before = MilestoneDraft.of(row);
        MilestoneDraft filled = fill.over(before);
        return filled.equals(before) ? Optional.empty() : Optional.of(service.reviseMilestone(milestone, seen, filled));
    }

    /**
     * Lets all of them, or none, say what they said before.
     *
     * @throws ConcurrentChange when somebody saved one of them since
     */
    public void undo(List<EditedMilestone> edited) {
        for (EditedMilestone one : edited) {
            service.restoreMilestone(one);
        }
    }
}
