package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tandem.ui.AddressedId;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.DropService;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalToEdit;

/** Drops a goal from a draft once no milestone stands under it, with the reason that stays beside it. */
@Route("goals/:goal/drop")
@PermitAll
class DropGoalView extends PlanFormPage<DropDraft> {

    private final transient DraftQueries drafts;
    private final transient DropService service;

    DropGoalView(DraftQueries drafts, DropService service, PlanPlaces places) {
        super("workplan.goal.drop", places);
        this.drafts = drafts;
        this.service = service;
    }

    @Override
    Edited<DropDraft> edited(BeforeEnterEvent event) {
        GoalId id = AddressedId.read(event, "goal", GoalId::new);
        GoalToEdit found = drafts.goalToDrop(id);
        return new Edited<>(
                found.plan().group(),
                found.plan().edition(),
                id,
                new DropFields(List.of(found.goal().title()), "workplan.goal.drop.hint"),
                () -> DropFields.unfilled(drafts.goalToDrop(id).goal().revision()),
                (draft, revision) -> service.dropGoal(id, revision, draft));
    }
}
