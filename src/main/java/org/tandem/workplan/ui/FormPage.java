package org.tandem.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Confirmation;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Notice;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A page that holds one form of a plan. It leads back to the row it was about, and asks before typed text is lost. */
abstract class FormPage<D extends Record> extends Div implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private final String key;
    private final transient PlanPlaces places;
    private @Nullable DraftForm<D> form;

    /** @param key the prefix of the page's texts: {@code .title}, {@code .act}, {@code .done} */
    FormPage(String key, PlanPlaces places) {
        this.key = key;
        this.places = places;
        addClassName("page");
    }

    /** What the address names; what refuses the edit refuses the page. */
    abstract Edited<D> edited(BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Edited<D> edited = edited(event);
        PlanPlaces.Place place = places.of(edited.group(), edited.edition());
        String plan = WorkPlanNavigation.plan(place.group().code(), place.edition());
        form = new DraftForm<>(
                edited,
                Texts.current().text(key + ".act"),
                () -> done(WorkPlanNavigation.plan(place.group().code(), place.edition(), edited.row())),
                () -> UI.getCurrent().navigate(plan));
        removeAll();
        add(
                new PageHeader(title())
                        .context(
                                new LocalizedSpan(place.group().name()),
                                new Span(" · " + Texts.current().text("cycle.edition") + " "),
                                new Span(place.edition().code())),
                form);
    }

    private void done(String row) {
        Notice.say(Texts.current().text(key + ".done"));
        UI.getCurrent().navigate(row);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTyped()) {
            Texts texts = Texts.current();
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            Confirmation.ask(
                    texts.text("workplan.leave.question"),
                    texts.text("workplan.leave.consequence"),
                    texts.text("workplan.leave.act"),
                    leaving::proceed,
                    leaving::cancel);
        }
    }

    @Override
    public String title() {
        return Texts.current().text(key + ".title");
    }
}
