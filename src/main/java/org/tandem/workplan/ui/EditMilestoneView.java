package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.live.panel.Presences;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.AddressedId;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;

/** Edits the keyed text of a milestone in a draft. */
@Route("milestones/:milestone/edit")
@PermitAll
class EditMilestoneView extends PlanFormPage<MilestoneDraft> {

    private final transient MilestoneEdits edits;

    private final transient Presences presences;

    EditMilestoneView(MilestoneEdits edits, PlanPlaces places, Presences presences) {
        super("workplan.milestone.edit", places);
        this.edits = edits;
        this.presences = presences;
    }

    /** Whoever reads or edits the milestone is told of it, and this one of them. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        MilestoneId milestone = AddressedId.read(event, "milestone", MilestoneId::new);
        addComponentAtIndex(1, presences.at(SubjectRef.of(SubjectKind.MILESTONE, milestone), true));
    }

    @Override
    Edited<MilestoneDraft> edited(BeforeEnterEvent event) {
        return edits.of(AddressedId.read(event, "milestone", MilestoneId::new));
    }
}
