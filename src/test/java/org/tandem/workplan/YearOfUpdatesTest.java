package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Stage;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.PeriodOfUpdates.OnMilestone;

/** A group's year: quarter by quarter, milestone by milestone, both countries. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class YearOfUpdatesTest {

    @Autowired
    private UpdateQueries queries;

    @Autowired
    private ProgressService progress;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UpdateDraft ofCanada;
    private UpdateDraft ofMexico;

    @BeforeEach
    void bothPost() {
        scene = agreedPlan.agreed();
        ofCanada = post(AgreedPlan.onTrack(CA, null));
        ofMexico = post(AgreedPlan.onTrack(MX, null));
        movedTo("2024-Q4", ofCanada);
    }

    @Test
    void theNewestQuarterComesFirstAcrossTheYears() {
        UpdateDraft later = post(AgreedPlan.onTrack(CA, ofCanada.id()));
        movedTo("2025-Q1", later);

        List<Quarter> quarters = year(scene.canada()).periods(UpdateFilter.NONE).stream()
                .map(PeriodOfUpdates::quarter)
                .toList();
        assertThat(quarters.subList(1, 3)).containsExactly(new Quarter(2025, 1), new Quarter(2024, 4));
    }

    @Test
    void aCountryThatSaidNothingInAQuarterHasAnEmptyLine() {
        OnMilestone told = year(scene.mexico())
                .periods(UpdateFilter.NONE)
                .getLast()
                .milestones()
                .getFirst();

        assertThat(told.of(CA)).extracting(UpdateRow::id).containsExactly(ofCanada.id());
        assertThat(told.of(MX)).isEmpty();
    }

    @Test
    void milestonesStandInTheOrderOfThePlanWhateverWasPostedLast() {
        YearOfUpdates year = year(scene.canada());
        MilestoneRow first = year.milestones().getFirst();

        assertThat(year.periods(UpdateFilter.NONE))
                .allSatisfy(period -> assertThat(period.milestones())
                        .extracting(OnMilestone::milestone)
                        .containsExactly(first));
    }

    @Test
    void aFilterLeavesOnlyWhatItNames() {
        YearOfUpdates year = year(scene.canada());

        assertThat(kept(year, new UpdateFilter(MX, null))).containsExactly(ofMexico.id());
        assertThat(kept(year, new UpdateFilter(null, scene.milestone()))).containsExactly(ofMexico.id(), ofCanada.id());
        assertThat(kept(year, new UpdateFilter(CA, new MilestoneId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void eachCountryMayCorrectItsNewestWordsWhileTheStageTakesUpdates() {
        YearOfUpdates year = year(scene.canada());
        assertThat(correctable(year)).containsExactly(ofCanada.id());
        assertThat(correctable(year(partnership.nationalCoChair(CA)))).isEmpty();

        partnership.move(scene.edition(), Stage.REPORTING);
        assertThat(correctable(year(scene.canada()))).isEmpty();
    }

    @Test
    void aGroupWithoutAnAgreedPlanHasReportedNothing() {
        scene = agreedPlan.draft();

        assertThat(year(scene.canada())).isEqualTo(YearOfUpdates.EMPTY);
    }

    @Test
    void whoeverMayNotReadAgreedPlansFindsNothing() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> year(partnership.administrator()));
    }

    private List<UpdateId> correctable(YearOfUpdates year) {
        return year.updates().stream()
                .filter(year::mayBeCorrected)
                .map(UpdateRow::id)
                .toList();
    }

    private static List<UpdateId> kept(YearOfUpdates year, UpdateFilter filter) {
        return year.periods(filter).stream()
                .flatMap(period -> period.milestones().stream())
                .flatMap(told -> told.updates().stream())
                .map(UpdateRow::id)
                .toList();
    }

    private void movedTo(String period, UpdateDraft update) {
        database.sql("update progress_update set period = :period where id = :id")
                .param("period", period)
                .param("id", update.id().value())
                .update();
    }

    private UpdateDraft post(UpdateDraft draft) {
        Country country = draft.country();
        PersonAuthentication.run(scene.coChair(country), () -> progress.post(scene.milestone(), draft));
        return draft;
    }

    private YearOfUpdates year(PersonId reader) {
        return as(reader, () -> queries.year(scene.group(), editions.byId(scene.edition())));
    }
}
