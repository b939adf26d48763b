package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.tandem.ui.FormPage;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.RevisedForm;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A page that holds one form of a plan and leads back to where it came from. */
abstract class PlanFormPage<D extends Record> extends FormPage {

    private final transient PlanPlaces places;

    /** @param key the prefix of the page's texts: {@code .title}, {@code .act}, {@code .done} */
    PlanFormPage(String key, PlanPlaces places) {
        super(key);
        this.places = places;
    }

    /** What the address names; what refuses the edit refuses the page. */
    abstract Edited<D> edited(BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Edited<D> edited = edited(event);
        PlanPlaces.Place place = places.of(edited.group(), edited.edition());
        String back = back(place, edited);
        RevisedForm<D> form = new RevisedForm<>(
                edited.fields(), words(".act"), edited.newest(), edited.save(), saved -> doneAt(back));
        form.onCancel(() -> Navigation.to(back));
        removeAll();
        add(new PageHeader(title())
                .context(
                        new LocalizedSpan(place.group().name()),
                        new Span(" · " + Texts.current().text("cycle.edition") + " "),
                        new Span(place.edition().code())));
        add(form);
    }

    /** Where the form leads when it is saved or left. */
    String back(PlanPlaces.Place place, Edited<D> edited) {
        return WorkPlanNavigation.next(place.group().code(), place.edition(), edited.row());
    }
}
