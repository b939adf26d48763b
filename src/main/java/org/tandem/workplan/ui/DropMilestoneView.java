package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tandem.ui.AddressedId;
import org.tandem.ui.Revised;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.DropService;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;

/** Drops a milestone from a draft, with the reason that stays beside it. */
@Route("milestones/:milestone/drop")
@PermitAll
class DropMilestoneView extends PlanFormPage<DropDraft> {

    private final transient DraftQueries drafts;
    private final transient DropService service;

    DropMilestoneView(DraftQueries drafts, DropService service, PlanPlaces places) {
        super("workplan.milestone.drop", places);
        this.drafts = drafts;
        this.service = service;
    }

    @Override
    Edited<DropDraft> edited(BeforeEnterEvent event) {
        MilestoneId id = AddressedId.read(event, "milestone", MilestoneId::new);
        MilestoneRow milestone = drafts.milestoneToDrop(id);
        return new Edited<>(
                milestone.group(),
                milestone.edition(),
                id,
                new DropFields(List.of(milestone.title()), "workplan.field.reason.hint"),
                () -> version(drafts.milestoneToDrop(id)),
                (draft, revision) -> service.dropMilestone(id, revision, draft));
    }

    private static Revised<DropDraft> version(MilestoneRow milestone) {
        return DropFields.unfilled(milestone.textRevision());
    }
}
