package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.WorkPlanService;

/** Drops a milestone from a draft, with the reason that stays beside it. */
@Route("milestones/:milestone/drop")
@PermitAll
class DropMilestoneView extends FormPage<DropDraft> {

    private final transient DraftQueries drafts;
    private final transient WorkPlanService service;

    DropMilestoneView(DraftQueries drafts, WorkPlanService service, PlanPlaces places) {
        super("workplan.milestone.drop", places);
        this.drafts = drafts;
        this.service = service;
    }

    @Override
    Edited<DropDraft> edited(BeforeEnterEvent event) {
        MilestoneId id = AddressedId.read(event, "milestone", MilestoneId::new);
        MilestoneRow milestone = drafts.milestone(id);
        DropFields fields = new DropFields();
        fields.addComponentAsFirst(new Paragraph(new LocalizedSpan(milestone.title())));
        return new Edited<>(
                milestone.group(),
                milestone.edition(),
                id,
                fields,
                () -> version(drafts.milestone(id)),
                (draft, revision) -> service.dropMilestone(id, revision, draft));
    }

    private static Version<DropDraft> version(MilestoneRow milestone) {
        return new Version<>(new DropDraft("", Texts.current().language()), milestone.textRevision());
    }
}
