package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.WorkPlanQueries;

/** The page on which a country posts an update of its line. */
@Route(MilestoneAddress.UPDATE)
@PermitAll
class UpdateFormView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient WorkPlanQueries plans;
    private final transient ProgressService progress;
    private final transient MilestoneHeads heads;
    private final transient IdGenerator ids;
    private final transient CurrentPerson reader;
    private String title = "";

    UpdateFormView(
            WorkPlanQueries plans,
            ProgressService progress,
            MilestoneHeads heads,
            IdGenerator ids,
            CurrentPerson reader) {
        this.plans = plans;
        this.progress = progress;
        this.heads = heads;
        this.ids = ids;
        this.reader = reader;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        Country country = MilestoneAddress.country(event);
        MilestoneDetails details = plans.milestone(id);
        Texts texts = Texts.current();
        title = texts.text("milestone.update.title", country.name());
        removeAll();
        add(heads.form(title, details.milestone()));
        ShutForm.when(() -> progress.requirePostable(id, country))
                .ifPresentOrElse(this::add, () -> open(details, country));
    }

    private void open(MilestoneDetails details, Country country) {
        MilestoneId id = details.milestone().id();
        ZoneId zone = reader.timeZone();
        Meanwhile meanwhile = new Meanwhile(() -> MilestoneAddress.goTo(id));
        UpdateForm form = new UpdateForm(StartOfUpdate.of(new UpdateId(ids.next()), details.milestone(), country));
        form.onPost(draft -> {
            UpdateRow theirs = post(id, draft);
            if (theirs != null) {
                meanwhile.show(UpdateCard.quoted(theirs, zone), () -> form.postAfter(theirs.id()));
            }
        });
        Div columns = new Div(new Div(meanwhile, form), new LastWords(details, country, zone));
        columns.addClassName("form-columns");
        add(columns);
    }

    /** @return null when it was posted; else the update that came first */
    private @Nullable UpdateRow post(MilestoneId id, UpdateDraft draft) {
        try {
            progress.post(id, draft);
            MilestoneAddress.goBackTo(id, "milestone.update.posted");
            return null;
        } catch (ConcurrentChange meanwhile) {
            return plans.milestone(id).updates().stream()
                    .filter(update -> update.country() == draft.country())
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    @Override
    public String title() {
        return title;
    }
}
