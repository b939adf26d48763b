package org.tandem.workplan.ui;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tandem.cycle.ThemeId;
import org.tandem.cycle.ThemeQueries;
import org.tandem.people.OrganisationQueries;
import org.tandem.shared.EditionId;
import org.tandem.shared.Revision;
import org.tandem.ui.Revised;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.EditedMilestone;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanService;

/** Makes what edits the keyed text of a milestone in a draft, for its page and for the panel beside the plan. */
@Component
class MilestoneEdits {

    private final DraftQueries drafts;
    private final OrganisationQueries organisations;
    private final ThemeQueries themes;
    private final WorkPlanService service;

    MilestoneEdits(
            DraftQueries drafts, OrganisationQueries organisations, ThemeQueries themes, WorkPlanService service) {
        this.drafts = drafts;
        this.organisations = organisations;
        this.themes = themes;
        this.service = service;
    }

    /** Refuses whomever, and whatever, the service would refuse. */
    Edited<MilestoneDraft> of(MilestoneId id) {
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

    /** Saves a milestone. @return what undoes it; empty where the draft says what stood there */
    Optional<EditedMilestone> save(MilestoneId id, Revision revision, MilestoneDraft draft) {
        EditedMilestone saved = service.reviseMilestone(id, revision, draft);
        return Optional.of(saved).filter(edited -> !draft.after(edited.before()).equals(edited.before()));
    }

    /**
     * The fields of what several milestones of a plan are given at once; refuses whomever the service would refuse.
     *
     * @param dueIsFixed whether both countries agreed the due date of any of them
     */
    FillFields fill(PlanRow plan, boolean dueIsFixed) {
        EditionId edition = drafts.plan(plan.group(), plan.edition()).edition();
        return new FillFields(organisations.all(), themes.offeredIn(edition, Set.of()), dueIsFixed);
    }

    private static Revised<MilestoneDraft> version(MilestoneRow milestone) {
        return new Revised<>(MilestoneDraft.of(milestone), milestone.textRevision());
    }
}
