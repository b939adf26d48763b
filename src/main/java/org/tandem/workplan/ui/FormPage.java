package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Leaving;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Navigation;
import org.tandem.ui.Notice;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A page that holds one form of a plan. It leads back to where it came from, and asks before typed text is lost. */
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
        String back = back(place, edited);
        form = new DraftForm<>(edited, Texts.current().text(key + ".act"), () -> done(back), () -> Navigation.to(back));
        removeAll();
        add(
                new PageHeader(title())
                        .context(
                                new LocalizedSpan(place.group().name()),
                                new Span(" · " + Texts.current().text("cycle.edition") + " "),
                                new Span(place.edition().code())),
                form);
    }

    /** Where the form leads when it is saved or left. */
    String back(PlanPlaces.Place place, Edited<D> edited) {
        return WorkPlanNavigation.next(place.group().code(), place.edition(), edited.row());
    }

    private void done(String back) {
        Notice.say(Texts.current().text(key + ".done"));
        Navigation.to(back);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTyped()) {
            Leaving.ask(event);
        }
    }

    @Override
    public String title() {
        return Texts.current().text(key + ".title");
    }
}
