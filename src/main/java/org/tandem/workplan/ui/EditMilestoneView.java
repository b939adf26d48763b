package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;

/** Edits the keyed text of a milestone in a draft. */
@Route("milestones/:milestone/edit")
@PermitAll
class EditMilestoneView extends PlanFormPage<MilestoneDraft> {

    private final transient MilestoneEdits edits;

    EditMilestoneView(MilestoneEdits edits, PlanPlaces places) {
        super("workplan.milestone.edit", places);
        this.edits = edits;
    }

    @Override
    Edited<MilestoneDraft> edited(BeforeEnterEvent event) {
        return edits.of(AddressedId.read(event, "milestone", MilestoneId::new));
    }
}
