package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.people.CurrentPerson;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Revised;
import org.tandem.ui.Texts;
import org.tandem.workplan.DueMoveDraft;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Moves the forecast of when a milestone will be done; either country may. */
@Route(MilestoneAddress.DUE)
@PermitAll
class DueMoveView extends PlanFormPage<DueMoveDraft> {

    private final transient WorkPlanQueries plans;
    private final transient ProgressService progress;
    private final transient CurrentPerson reader;

    DueMoveView(WorkPlanQueries plans, ProgressService progress, CurrentPerson reader, PlanPlaces places) {
        super("milestone.move-due", places);
        this.plans = plans;
        this.progress = progress;
        this.reader = reader;
    }

    @Override
    Edited<DueMoveDraft> edited(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        progress.requireMovableDue(id);
        MilestoneRow milestone = details.milestone();
        DueMoveFields fields = new DueMoveFields();
        fields.addComponentAtIndex(0, new DueWithMoves(milestone, details.dueMoves(), reader.timeZone()));
        fields.addComponentAsFirst(new Paragraph(new LocalizedSpan(milestone.title())));
        return new Edited<>(
                milestone.group(),
                milestone.edition(),
                id,
                fields,
                () -> version(plans.milestone(id).milestone()),
                (draft, revision) -> progress.moveDue(id, revision, draft));
    }

    @Override
    String back(PlanPlaces.Place place, Edited<DueMoveDraft> edited) {
        return WorkPlanNavigation.milestone(new MilestoneId(edited.row().value()));
    }

    private static Revised<DueMoveDraft> version(MilestoneRow milestone) {
        return new Revised<>(
                new DueMoveDraft(milestone.due(), "", Texts.current().language()), milestone.dueRevision());
    }
}
