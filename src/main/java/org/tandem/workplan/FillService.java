package org.tandem.workplan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.shared.Revision;

/** Gives several milestones of a draft the same leads, themes or due date at once. */
@Service
@Validated
@Transactional
public class FillService {

    private final WorkPlanService service;
    private final DraftQueries drafts;

    FillService(WorkPlanService service, DraftQueries drafts) {
        this.service = service;
        this.drafts = drafts;
    }

    /**
     * Fills in all of them or none, each as {@link WorkPlanService#reviseMilestone} would.
     *
     * @param rows those milestones, at the revisions that were seen
     * @throws NothingToFill when nothing is to be filled in
     * @throws org.tandem.shared.ConcurrentChange when somebody saved one of them since
     */
    public List<EditedMilestone> fill(Map<MilestoneId, Revision> rows, @Valid MilestoneFill fill) {
        fill.check();
        return rows.entrySet().stream()
                .map(row -> fill(row.getKey(), row.getValue(), fill))
                .toList();
    }

    private EditedMilestone fill(MilestoneId milestone, Revision revision, MilestoneFill fill) {
        MilestoneDraft before = MilestoneDraft.of(drafts.milestone(milestone));
        service.reviseMilestone(milestone, revision, fill.over(before));
        return new EditedMilestone(
                milestone, before, drafts.milestone(milestone).textRevision());
    }

    /**
     * Lets all of them, or none, say what they said before.
     *
     * @throws org.tandem.shared.ConcurrentChange when somebody saved one of them since
     */
    public void undo(List<EditedMilestone> edited) {
        edited.forEach(service::restoreMilestone);
    }
}
