package org.tandem.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.NotFound;
import org.tandem.ui.DraftForm;
import org.tandem.ui.Navigation;
import org.tandem.ui.Notice;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A plan with the milestone beside it that one looks at; which one stands in the address, so that Back returns to it. */
class PlanBeside extends Div implements PlanRows.Listener, MilestonePanel.Desk, PanelEdits.Host {

    /** Makes the panel of a milestone. */
    interface Panels {
        /** @throws NotFound for one that the reader may not read */
        MilestonePanel of(MilestoneId milestone, boolean above, boolean below, MilestonePanel.Desk desk);
    }

    private final ReadPlan plan;
    private final transient Panels panels;
    private final transient @Nullable PanelEdits edits;
    private final transient Runnable renew;
    private final Div place = new Div();
    private transient Consumer<PlanDetails> renewed = now -> {};
    private @Nullable MilestoneId open;
    private @Nullable DraftForm<?> form;

    /**
     * @param asked the milestone that the address names, null for none
     * @param edits of a draft that the reader may edit, else null
     * @param renew shows the plan as it stands now
     */
    PlanBeside(ReadPlan plan, @Nullable MilestoneId asked, Panels panels, @Nullable PanelEdits edits, Runnable renew) {
        this.plan = plan;
        this.panels = panels;
        this.edits = edits;
        this.renew = renew;
        addClassName("plan-beside");
        add(plan, place);
        plan.rows().listen(this);
        plan.whenChosen(this::chosen);
        place.setVisible(false);
        if (asked != null && plan.plan().holds(asked)) {
            show(asked, false);
            plan.rows().lead(asked);
        } else if (asked != null) {
            Notice.say(Texts.current().text("workplan.panel.gone"));
        }
    }

    /** Another filter, order or look is chosen: what stands beside the plan goes with its row. */
    private void chosen() {
        if (open != null && !isTyped()) {
            if (plan.showsRow(open)) {
                show(open, false);
            } else {
                shut();
            }
        }
        write();
    }

    /** Whether words stand on the page that are not saved. */
    boolean holdsUnsaved() {
        return isTyped() || edits != null && edits.isTyped();
    }

    private boolean isTyped() {
        return form != null && form.isTyped();
    }

    /** @param told each time the plan stands otherwise, and once with how it stands now */
    void whenRenewed(Consumer<PlanDetails> told) {
        renewed = told;
        told.accept(plan.plan());
    }

    /** The plan stands otherwise now. */
    void renewed(PlanDetails now) {
        renewed.accept(now);
        plan.renew(now);
        if (open != null && form == null) {
            redraw(open);
        }
        plan.rows().mark(open);
    }

    private void redraw(MilestoneId shown) {
        try {
            Redraw.with(place, new Div(panel(shown)));
        } catch (NotFound gone) {
            shut();
            Notice.say(Texts.current().text("workplan.panel.gone"));
        }
    }

    @Override
    public void renew() {
        renew.run();
    }

    @Override
    public void open(MilestoneId milestone, boolean lead) {
        if (isTyped()) {
            Notice.say(Texts.current().text("workplan.panel.typed"));
            return;
        }
        boolean first = open == null;
        show(milestone, lead);
        if (first && open != null) {
            // Back leads to the plan with nothing beside it.
            UI.getCurrent().getPage().getHistory().pushState(null, address());
            plan.rows().mark(open);
        } else {
            write();
        }
    }

    @Override
    public void step(int below) {
        MilestoneId to = open == null ? null : plan.neighbour(open, below);
        if (to != null) {
            open(to);
        }
    }

    /** A form that stands there is done with, or left. */
    @Override
    public void open(MilestoneId milestone) {
        form = null;
        open(milestone, true);
    }

    private void show(MilestoneId milestone, boolean lead) {
        form = null;
        place.removeAll();
        try {
            MilestonePanel panel = panel(milestone);
            open = milestone;
            place.add(panel);
            if (lead) {
                panel.lead();
            }
        } catch (NotFound gone) {
            open = null;
            Notice.say(Texts.current().text("workplan.panel.gone"));
        }
        seen();
    }

    private MilestonePanel panel(MilestoneId milestone) {
        boolean above = plan.neighbour(milestone, -1) != null;
        boolean below = plan.neighbour(milestone, 1) != null;
        MilestonePanel panel = panels.of(milestone, above, below, this);
        if (edits != null) {
            edits.acts(milestone, this).ifPresent(panel::offer);
        }
        return panel;
    }

    private void seen() {
        place.setVisible(open != null);
        setClassName("has-panel", open != null);
        plan.rows().mark(open);
    }

    @Override
    public void show(Section part, DraftForm<?> shown) {
        form = shown;
        place.removeAll();
        place.add(part);
    }

    @Override
    public void close() {
        MilestoneId was = open;
        if (was != null && !isTyped()) {
            shut();
            plan.rows().lead(was);
            write();
        }
    }

    private void shut() {
        open = null;
        form = null;
        place.removeAll();
        seen();
    }

    @Override
    public void edit(MilestoneId milestone) {
        if (edits == null || isTyped()) {
            return;
        }
        try {
            show(milestone, false);
            edits.edit(milestone, this);
            write();
        } catch (BrokenRule rule) {
            Notice.say(Texts.current().text(rule.messageKey()));
        }
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
        UI.getCurrent().getPage().getHistory().replaceState(null, address());
        plan.rows().mark(open);
    }

    private String address() {
        return plan.address() + (open == null ? "" : PlanAddress.open(open));
    }
}
