package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.WorkPlanQueries;

/** The page on which a country posts an update of its line, or corrects the newest one. */
@Route(MilestoneAddress.UPDATE)
@PermitAll
class UpdateFormView extends UpdatePage {

    private final transient WorkPlanQueries plans;
    private final transient ProgressService progress;
    private final transient IdGenerator ids;
    private final transient CurrentPerson reader;
    private String title = "";

    UpdateFormView(
            WorkPlanQueries plans,
            ProgressService progress,
            MilestoneHeads heads,
            IdGenerator ids,
            CurrentPerson reader) {
        super(plans, heads, reader);
        this.plans = plans;
        this.progress = progress;
        this.ids = ids;
        this.reader = reader;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneId id = MilestoneAddress.milestone(event);
        Country country = MilestoneAddress.country(event);
        MilestoneDetails details = plans.milestone(id);
        Optional<UpdateRow> corrected =
                MilestoneAddress.corrected(event).map(update -> corrected(update, details, country));
        if (corrected.isEmpty()) {
            progress.requirePostable(id, country);
        }
        Texts texts = Texts.current();
        title = corrected
                .map(update -> texts.text("milestone.update.correct.title", country.name(), day(update.postedAt())))
                .orElseGet(() -> texts.text("milestone.update.title", country.name()));
        String above = corrected.isPresent() ? texts.text("milestone.update.correct.stays") : null;
        show(
                details,
                start(corrected, details, country),
                new Words(above, texts.text("button.post")),
                draft -> post(id, draft));
    }

    private UpdateRow corrected(UpdateId update, MilestoneDetails details, Country country) {
        progress.requireCorrectable(details.milestone().id(), country, update);
        return details.updates().stream()
                .filter(row -> row.id().equals(update))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UpdateDraft start(Optional<UpdateRow> corrected, MilestoneDetails details, Country country) {
        UpdateId id = new UpdateId(ids.next());
        return corrected
                .map(update -> StartOfUpdate.correcting(update, id, details.milestone()))
                .orElseGet(() -> StartOfUpdate.of(id, details.milestone(), country));
    }

    private String day(Instant instant) {
        return Texts.current().date(LocalDate.ofInstant(instant, reader.timeZone()));
    }

    private void post(MilestoneId id, UpdateDraft draft) {
        progress.post(id, draft);
        Notice.say(Texts.current()
                .text(draft.corrects() == null ? "milestone.update.posted" : "milestone.update.correct.posted"));
    }

    @Override
    public String title() {
        return title;
    }
}
