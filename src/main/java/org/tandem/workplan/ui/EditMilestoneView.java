package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.tandem.cycle.ThemeId;
import org.tandem.cycle.ThemeQueries;
import org.tandem.people.OrganisationQueries;
import org.tandem.ui.Revised;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.WorkPlanService;

/** Edits the keyed text of a milestone in a draft. */
@Route("milestones/:milestone/edit")
@PermitAll
class EditMilestoneView extends PlanFormPage<MilestoneDraft> {

    private final transient DraftQueries drafts;
    private final transient OrganisationQueries organisations;
    private final transient ThemeQueries themes;
    private final transient WorkPlanService service;

    EditMilestoneView(
            DraftQueries drafts,
            OrganisationQueries organisations,
            ThemeQueries themes,
            WorkPlanService service,
            PlanPlaces places) {
        super("workplan.milestone.edit", places);
        this.drafts = drafts;
        this.organisations = organisations;
        this.themes = themes;
        this.service = service;
    }

    @Override
    Edited<MilestoneDraft> edited(BeforeEnterEvent event) {
        MilestoneId id = AddressedId.read(event, "milestone", MilestoneId::new);
        MilestoneRow milestone = drafts.milestone(id);
        Set<ThemeId> kept = MilestoneDraft.of(milestone).themes();
        return new Edited<>(
                milestone.group(),
                milestone.edition(),
                id,
                new MilestoneFields(
                        organisations.all(),
                        themes.offeredIn(milestone.edition(), kept),
                        milestone.facts().baselineDue() != null),
                () -> version(drafts.milestone(id)),
                (draft, revision) -> service.reviseMilestone(id, revision, draft));
    }

    private static Revised<MilestoneDraft> version(MilestoneRow milestone) {
        return new Revised<>(MilestoneDraft.of(milestone), milestone.textRevision());
    }
}
