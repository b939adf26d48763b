package org.tandem.workplan;

import org.springframework.stereotype.Component;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.NotFound;
import org.tandem.workplan.EditablePlans.Editable;

/** Decides whether a milestone may leave a draft; asked by the form that would drop it and by the service that does. */
@Component
class DroppableMilestones {

    private final MilestoneRepository milestones;
    private final MilestoneReader reader;
    private final EditionQueries editions;

    DroppableMilestones(MilestoneRepository milestones, MilestoneReader reader, EditionQueries editions) {
        this.milestones = milestones;
        this.reader = reader;
        this.editions = editions;
    }

    /**
     * @throws MilestoneIsAgreed when it stands in any agreed version
     * @throws MilestoneIsClosed when it was dropped
     */
    MilestoneRow require(Editable target, MilestoneId id) {
        if (milestones.standsInAgreedVersion(id)) {
            throw new MilestoneIsAgreed();
        }
        MilestoneRow milestone =
                reader.one(target.draft(), id, editions.today()).orElseThrow(NotFound::new);
        milestone.requireInPlan();
        return milestone;
    }
}
