package org.tandem.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.NotFound;
import org.tandem.ui.Navigation;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A plan with the milestone beside it that one looks at; which one stands in the address, so that Back returns to it. */
class PlanBeside extends Div implements PlanRows.Listener, MilestonePanel.Desk {

    /** Makes the panel of a milestone. */
    interface Panels {
        /** @throws NotFound for one that the reader may not read */
        MilestonePanel of(
                MilestoneId milestone, @Nullable MilestoneId before, @Nullable MilestoneId after, MilestonePanel.Desk desk);
    }

    private final ReadPlan plan;
    private final transient Panels panels;
    private final Div place = new Div();
    private @Nullable MilestoneId open;

    /** @param asked the milestone that the address names, null for none */
    PlanBeside(ReadPlan plan, @Nullable MilestoneId asked, Panels panels) {
        this.plan = plan;
        this.panels = panels;
        addClassName("plan-beside");
        add(plan, place);
        plan.rows().listen(this);
        plan.whenChosen(this::write);
        place.setVisible(false);
        if (asked != null) {
            show(asked, false);
            plan.rows().lead(asked);
        }
    }

    @Override
    public void open(MilestoneId milestone, boolean lead) {
        show(milestone, lead);
        write();
    }

    @Override
    public void open(MilestoneId milestone) {
        open(milestone, true);
    }

    private void show(MilestoneId milestone, boolean lead) {
        List<MilestoneId> shown = plan.milestones();
        int at = shown.indexOf(milestone);
        place.removeAll();
        try {
            MilestonePanel panel = panels.of(milestone, neighbour(shown, at, -1), neighbour(shown, at, 1), this);
            open = milestone;
            place.add(panel);
            if (lead) {
                panel.lead();
            }
        } catch (NotFound gone) {
            open = null;
            Notice.say(Texts.current().text("workplan.panel.gone"));
        }
        place.setVisible(open != null);
        setClassName("has-panel", open != null);
        plan.rows().mark(open);
    }

    private static @Nullable MilestoneId neighbour(List<MilestoneId> shown, int at, int by) {
        int there = at + by;
        return at < 0 || there < 0 || there >= shown.size() ? null : shown.get(there);
    }

    @Override
    public void close() {
        MilestoneId was = open;
        if (was == null) {
            return;
        }
        open = null;
        place.removeAll();
        place.setVisible(false);
        setClassName("has-panel", false);
        plan.rows().mark(null);
        plan.rows().lead(was);
        write();
    }

    @Override
    public void comment(MilestoneId milestone) {
        Navigation.to(WorkPlanNavigation.milestone(milestone) + "#" + WorkPlanNavigation.COMMENT);
    }

    @Override
    public void showKeys(boolean off) {
        PlanKeys.show(off, plan.rows()::setKeysOff);
    }

    private void write() {
        String address = plan.address() + (open == null ? "" : PlanAddress.open(open));
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
        plan.rows().mark(open);
    }
}
