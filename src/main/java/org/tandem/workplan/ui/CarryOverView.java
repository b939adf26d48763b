package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.NotFound;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Leaving;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryOverOffer;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.CarryOverRow;
import org.tandem.workplan.CarryOverService;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.PlanStateLine;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** What the plan before left unfinished, and what becomes of it in this one: chosen in a draft, read in every version. */
@Route("groups/:group/plan/carry-over")
@PermitAll
class CarryOverView extends GroupPage implements BeforeLeaveObserver {

    private final transient WorkPlanQueries plans;
    private final transient CarryOverQueries carryOver;
    private final transient CarryOverService service;
    private @Nullable CarryOverForm form;

    CarryOverView(
            WorkPlanQueries plans,
            CarryOverQueries carryOver,
            CarryOverService service,
            GroupQueries groups,
            EditionQueries editions) {
        super(GroupTab.WORK_PLAN, groups, editions);
        this.plans = plans;
        this.carryOver = carryOver;
        this.service = service;
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        form = null;
        PlanRow standing = plans.standing(group.id(), edition.id()).orElse(null);
        Optional<PlanDetails> newest = newest(group, edition);
        page.add(new PlanStateLine(standing, edition));
        if (newest.isPresent()) {
            page.add(new PageSection(
                    Texts.current().text("workplan.carry-over.title"),
                    WorkPlanNavigation.link(
                            WorkPlanNavigation.next(group.code(), edition),
                            new Span(Texts.current().text("workplan.agreement.to-plan"))),
                    content(newest.get(), group, edition)));
        } else if (standing != null && standing.agreed() != null) {
            throw new NotFound();
        } else {
            page.add(standing == null ? NoPlan.yet() : NoPlan.draftOfOthers());
        }
    }

    private Optional<PlanDetails> newest(GroupDetails group, Edition edition) {
        return plans.nextVersion(group.id(), edition.id()).or(() -> plans.plan(group.id(), edition.id()));
    }

    private Component content(PlanDetails plan, GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        CarryOverOffer offer = carryOver.offer(plan.plan(), edition).orElse(null);
        if (offer != null && offer.editable() && !offer.isEmpty()) {
            form = new CarryOverForm(
                    offer,
                    (item, seen, draft) -> service.choose(plan.plan().id(), item, seen, draft),
                    () -> carryOver.offer(plan.plan(), edition).orElse(offer),
                    () -> newest(group, edition).orElse(plan));
            return form;
        }
        List<CarryOverRow> chosen = carryOver.chosen(plan);
        if (chosen.isEmpty()) {
            return offer == null || offer.isEmpty()
                    ? new EmptyState(
                            texts.text("workplan.carry-over.nothing"), texts.text("workplan.carry-over.nothing-why"))
                    : new Paragraph(undecided(offer));
        }
        CarryOverList choices = new CarryOverList(chosen);
        if (offer != null) {
            choices.addComponentAsFirst(new Paragraph(undecided(offer)));
        }
        return choices;
    }

    private static String undecided(CarryOverOffer offer) {
        return Texts.current()
                .text(
                        "workplan.carry-over.undecided",
                        offer.undecided(),
                        offer.edition().code());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTyped()) {
            Leaving.ask(event);
        }
    }
}
