package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.cycle.EditionQueries;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.IdGenerator;
import org.tandem.ui.AddressedId;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Revised;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.IndicatorQueries;
import org.tandem.workplan.IndicatorService;
import org.tandem.workplan.IndicatorToRecord;
import org.tandem.workplan.IndicatorValueDraft;
import org.tandem.workplan.IndicatorValueId;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Records what a goal's indicator stood at on a day; either country may. */
@Route("goals/:goal/value")
@PermitAll
class RecordValueView extends PlanFormPage<IndicatorValueDraft> {

    private final transient IndicatorQueries indicators;
    private final transient IndicatorService service;
    private final transient EditionQueries editions;
    private final transient CurrentPerson reader;
    private final transient IdGenerator ids;

    RecordValueView(
            IndicatorQueries indicators,
            IndicatorService service,
            EditionQueries editions,
            CurrentPerson reader,
            IdGenerator ids,
            PlanPlaces places) {
        super("workplan.value", places);
        this.indicators = indicators;
        this.service = service;
        this.editions = editions;
        this.reader = reader;
        this.ids = ids;
    }

    @Override
    Edited<IndicatorValueDraft> edited(BeforeEnterEvent event) {
        GoalId goal = AddressedId.read(event, "goal", GoalId::new);
        IndicatorToRecord target = indicators.toRecord(goal);
        IndicatorValueFields fields =
                new IndicatorValueFields(target.history().indicator().unit(), editions.today());
        fields.addComponentAsFirst(new GoalIndicator(target.history(), reader.timeZone()));
        fields.addComponentAsFirst(new Paragraph(new LocalizedSpan(target.goal().title())));
        IndicatorValueDraft empty = IndicatorValueDraft.empty(
                new IndicatorValueId(ids.next()),
                editions.today(),
                Texts.current().language());
        return new Edited<>(
                target.plan().group(),
                target.plan().edition(),
                goal,
                fields,
                () -> Revised.first(empty),
                (draft, revision) -> service.record(goal, draft));
    }

    @Override
    String back(PlanPlaces.Place place, Edited<IndicatorValueDraft> edited) {
        return WorkPlanNavigation.plan(place.group().code(), place.edition(), edited.row());
    }
}
