package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.ChangeRecorder;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/** Adds milestones to a draft that is held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewMilestones {

    private final MilestoneRepository milestones;
    private final ChangeRecorder changes;

    NewMilestones(MilestoneRepository milestones, ChangeRecorder changes) {
        this.milestones = milestones;
        this.changes = changes;
    }

    /**
     * Adds one after the last of its goal.
     *
     * @param illustrative whether this was made for the sample
     * @param carriedFrom the milestone of an earlier edition that it goes on with, or null
     */
    void add(
            Editable target,
            GoalId goal,
            MilestoneId id,
            MilestoneDraft draft,
            boolean illustrative,
            @Nullable MilestoneId carriedFrom) {
        milestones.insert(id, target.plan().id(), target.draft(), goal, draft, illustrative, carriedFrom);
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, id),
                "MILESTONE_ADDED",
                target.place(),
                target.as(),
                KeyedTextChanges.added(draft));
    }
}
