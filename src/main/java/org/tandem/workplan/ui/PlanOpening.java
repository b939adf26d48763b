package org.tandem.workplan.ui;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupDetails;
import org.tandem.shared.ConcurrentChange;
import org.tandem.ui.Navigation;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.WorkPlanService;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Opens drafts, the first of a plan and those of its next versions, and goes to where one then writes. */
@Component
class PlanOpening {

    private final WorkPlanService service;
    private final PlanLifeService life;
    private final WorkPlanQueries plans;
    private final CarryOverQueries carryOver;

    PlanOpening(WorkPlanService service, PlanLifeService life, WorkPlanQueries plans, CarryOverQueries carryOver) {
        this.service = service;
        this.life = life;
        this.plans = plans;
        this.carryOver = carryOver;
    }

    /** What the plan before left unfinished is the first thing to decide on. */
    void first(GroupDetails group, Edition edition) {
        service.open(group.id(), edition.id());
        boolean offers = plans.standing(group.id(), edition.id())
                .flatMap(standing -> carryOver.offer(standing, edition))
                .filter(offer -> !offer.isEmpty())
                .isPresent();
        if (offers) {
            Navigation.to(WorkPlanNavigation.carryOver(group.code(), edition));
        } else {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    /** Opens a draft of the newest text, be it the agreed or the returned one; whoever comes late goes to the other's. */
    void next(PlanRow plan, GroupDetails group, Edition edition) {
        PlanRow.Next returned = plan.next();
        try {
            life.openDraft(
                    plan.id(),
                    returned == null ? Objects.requireNonNull(plan.agreed()).version() : returned.version());
        } catch (ConcurrentChange late) {
            Notice.say(Texts.current().text("workplan.versions.late"));
        }
        Navigation.to(WorkPlanNavigation.next(group.code(), edition));
    }
}
