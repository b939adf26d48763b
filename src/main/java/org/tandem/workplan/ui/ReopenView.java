package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Revised;
import org.tandem.ui.Texts;
import org.tandem.workplan.ClosureService;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.ReopeningDraft;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Proposes that a closed milestone go on, which both countries then agree to or not. */
@Route(MilestoneAddress.REOPEN)
@PermitAll
class ReopenView extends PlanFormPage<ReopeningDraft> {

    private final transient WorkPlanQueries plans;
    private final transient ClosureService closures;

    ReopenView(WorkPlanQueries plans, ClosureService closures, PlanPlaces places) {
        super("milestone.reopen", places);
        this.plans = plans;
        this.closures = closures;
    }

    @Override
    Edited<ReopeningDraft> edited(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        MilestoneRow milestone = details.milestone();
        Country country = details.writesFor().stream().findFirst().orElseThrow(NotAllowed::new);
        closures.requireReopenable(id, country);
        ReopenFields fields = new ReopenFields();
        fields.addComponentAsFirst(new Paragraph(new LocalizedSpan(milestone.title())));
        return new Edited<>(
                milestone.group(),
                milestone.edition(),
                id,
                fields,
                () -> Revised.first(new ReopeningDraft("", Texts.current().language())),
                (draft, revision) -> closures.proposeReopening(id, country, draft));
    }

    @Override
    String back(PlanPlaces.Place place, Edited<ReopeningDraft> edited) {
        return WorkPlanNavigation.closure(new MilestoneId(edited.row().value()));
    }
}
