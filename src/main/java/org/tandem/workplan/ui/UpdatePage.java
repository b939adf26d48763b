package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.people.CurrentPerson;
import org.tandem.ui.Leaving;
import org.tandem.ui.Navigation;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.WorkPlanNavigation;

/**
 * A page on which an update of a country's line is written beside the last words on it. It leads back to the milestone and
 * asks before typed text is lost.
 */
abstract class UpdatePage extends Div implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private final transient WorkPlanQueries plans;
    private final transient MilestoneHeads heads;
    private final transient CurrentPerson reader;
    private @Nullable UpdateForm form;

    UpdatePage(WorkPlanQueries plans, MilestoneHeads heads, CurrentPerson reader) {
        this.plans = plans;
        this.heads = heads;
        this.reader = reader;
        addClassName("page");
    }

    /** What an update form says around its fields. @param above what its writer should know first; null for nothing */
    record Words(@Nullable String above, String button) {}

    /** @param send takes an update with nothing missing, or throws what refuses it */
    final void show(MilestoneDetails details, UpdateDraft start, Words words, Consumer<UpdateDraft> send) {
        MilestoneId id = details.milestone().id();
        form = new UpdateForm(
                start,
                words.button(),
                send,
                () -> plans.milestone(id).lastUpdate(start.country()),
                () -> Navigation.to(WorkPlanNavigation.milestone(id)));
        Div columns = new Div(form, new LastWords(details, start.country(), reader.timeZone()));
        columns.addClassName("form-columns");
        removeAll();
        add(heads.form(title(), details.milestone()));
        if (words.above() != null) {
            add(new Paragraph(words.above()));
        }
        add(columns);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTyped()) {
            Leaving.ask(event);
        }
    }
}
