package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Revision;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.DueMoveDraft;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.WorkPlanQueries;

/** The page on which either country moves the forecast of when a milestone will be done. */
@Route(MilestoneAddress.DUE)
@PermitAll
class DueMoveView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient WorkPlanQueries plans;
    private final transient ProgressService progress;
    private final transient MilestoneHeads heads;
    private final transient CurrentPerson reader;
    private Revision madeFrom = Revision.FIRST;

    DueMoveView(WorkPlanQueries plans, ProgressService progress, MilestoneHeads heads, CurrentPerson reader) {
        this.plans = plans;
        this.progress = progress;
        this.heads = heads;
        this.reader = reader;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        MilestoneDetails details = plans.milestone(id);
        removeAll();
        add(heads.form(title(), details.milestone()));
        ShutForm.when(() -> progress.requireMovableDue(id)).ifPresentOrElse(this::add, () -> open(details));
    }

    private void open(MilestoneDetails details) {
        MilestoneId id = details.milestone().id();
        madeFrom = details.milestone().dueRevision();
        Meanwhile meanwhile = new Meanwhile(() -> MilestoneAddress.goTo(id));
        DueMoveForm form = new DueMoveForm(details.milestone().due());
        form.onSave(draft -> {
            if (!move(id, draft)) {
                MilestoneDetails now = plans.milestone(id);
                madeFrom = now.milestone().dueRevision();
                meanwhile.show(shown(now), form::submit);
            }
        });
        add(shown(details), meanwhile, form);
    }

    private DueWithMoves shown(MilestoneDetails details) {
        return new DueWithMoves(details.milestone(), details.dueMoves(), reader.timeZone());
    }

    /** @return whether it was moved; not when somebody else moved it first */
    private boolean move(MilestoneId id, DueMoveDraft draft) {
        try {
            progress.moveDue(id, madeFrom, draft);
            MilestoneAddress.goBackTo(id, "milestone.due.saved");
            return true;
        } catch (ConcurrentChange meanwhile) {
            return false;
        }
    }

    @Override
    public String title() {
        return Texts.current().text("milestone.act.move-due");
    }
}
