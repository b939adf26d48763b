package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.tandem.agreement.SubmissionIsDecided;
import org.tandem.cycle.Edition;
import org.tandem.shared.ConcurrentChange;
import org.tandem.ui.ActLink;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Navigation;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanActs;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The ways on from the page of agreement: to the plan, to the comparison, and back to writing. */
class AgreementActs extends Div {

    private final Texts texts = Texts.current();

    AgreementActs(
            PlanDetails shown,
            PlanActs acts,
            String groupCode,
            Edition edition,
            PlanLifeService life,
            Runnable changed,
            Runnable late) {
        addClassName("row");
        String plan = WorkPlanNavigation.plan(groupCode, edition);
        String next = WorkPlanNavigation.next(groupCode, edition);
        add(link("workplan.agreement.to-plan", shown.state() == PlanState.AGREED ? plan : next));
        add(link("workplan.versions.compare", WorkPlanNavigation.compare(groupCode, edition)));
        if (acts.openDraft()) {
            add(openDraft(shown, life, () -> Navigation.to(next), late));
        }
        if (acts.discardDraft()) {
            add(discard(shown, life, changed, late));
        }
    }

    private Button openDraft(PlanDetails shown, PlanLifeService life, Runnable opened, Runnable late) {
        PlanRow plan = shown.plan();
        PlanRow.Next next = plan.next();
        if (next == null) {
            var agreed = Objects.requireNonNull(plan.agreed()).version();
            return new Button(
                    texts.text("workplan.versions.open-next"),
                    click -> unlessLate(() -> life.openDraft(plan.id(), agreed), opened, late));
        }
        if (next.state() == PlanState.RETURNED) {
            return new Button(
                    texts.text("workplan.versions.mend"),
                    click -> unlessLate(() -> life.openDraft(plan.id(), next.version()), opened, late));
        }
        return new Button(
                texts.text("workplan.agreement.take-back"),
                click -> Confirmation.ask(
                        texts.text(
                                "workplan.agreement.take-back-question",
                                next.number().toString()),
                        texts.text("workplan.agreement.take-back-consequence"),
                        texts.text("workplan.agreement.take-back"),
                        () -> unlessLate(() -> life.openDraft(plan.id(), next.version()), opened, late)));
    }

    private Button discard(PlanDetails shown, PlanLifeService life, Runnable changed, Runnable late) {
        PlanRow.Next draft = Objects.requireNonNull(shown.plan().draft());
        return new Button(
                texts.text("workplan.agreement.discard"),
                click -> Confirmation.ask(
                        texts.text(
                                "workplan.agreement.discard-question",
                                draft.number().toString()),
                        texts.text("workplan.agreement.discard-consequence"),
                        texts.text("workplan.agreement.discard"),
                        () -> unlessLate(
                                () -> life.discardDraft(shown.plan().id(), draft.version(), draft.revision()),
                                changed,
                                late)));
    }

    private static void unlessLate(Runnable act, Runnable done, Runnable late) {
        try {
            act.run();
        } catch (ConcurrentChange | SubmissionIsDecided moved) {
            late.run();
            return;
        }
        done.run();
    }

    private ActLink link(String key, String address) {
        return WorkPlanNavigation.act(address, texts.text(key));
    }
}
