package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.ui.ActLink;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanActs;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The way from one version of a plan to the others, to their keys and comparison, and to a new draft. */
class PlanVersions extends Div {

    private final Texts texts = Texts.current();
    private final Map<ActLink, String> otherVersions = new HashMap<>();

    /**
     * @param readsNext whether the reader may read what comes next
     * @param openDraft opens a draft of the newest text
     */
    PlanVersions(
            PlanDetails shown,
            boolean readsNext,
            PlanActs acts,
            String groupCode,
            Edition edition,
            Runnable openDraft) {
        addClassName("row");
        PlanRow plan = shown.plan();
        PlanRow.Next next = plan.next();
        boolean showsNext = shown.state() != PlanState.AGREED;
        if (plan.agreed() != null && showsNext) {
            addVersion(
                    "workplan.versions.see-agreed",
                    WorkPlanNavigation.plan(groupCode, edition),
                    plan.agreed().number());
        }
        if (next != null && readsNext && !showsNext) {
            addVersion(
                    "workplan.versions.see-next." + next.state().name(),
                    WorkPlanNavigation.next(groupCode, edition),
                    next.number());
        }
        add(link(agreementKey(next, readsNext), WorkPlanNavigation.agreement(groupCode, edition), shown.number()));
        if (plan.agreed() != null || shown.number().major() > 1) {
            add(link("workplan.versions.compare", WorkPlanNavigation.compare(groupCode, edition), shown.number()));
        }
        add(link(
                "workplan.print.link",
                WorkPlanNavigation.print(groupCode, edition, plan.agreed() != null && showsNext),
                shown.number()));
        if (acts.openDraft() && (next == null || next.state() == PlanState.RETURNED)) {
            Button open = new Button(
                    texts.text(next == null ? "workplan.versions.open-next" : "workplan.versions.mend"),
                    click -> openDraft.run());
            open.setDisableOnClick(true);
            add(open);
        }
    }

    private static String agreementKey(PlanRow.@Nullable Next next, boolean readsNext) {
        return next != null && readsNext
                ? "workplan.versions.agreement." + next.state().name()
                : "workplan.versions.agreement.AGREED";
    }

    /** Leads to the other version as this one is read. @param parameters to follow others in an address */
    void read(String parameters) {
        otherVersions.forEach((link, address) -> link.setHref(address + parameters));
    }

    private void addVersion(String key, String address, Object number) {
        ActLink link = link(key, address, number);
        otherVersions.put(link, address);
        add(link);
    }

    private ActLink link(String key, String address, Object number) {
        return WorkPlanNavigation.act(address, texts.text(key, number.toString()));
    }
}
