package org.tandem.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.groups.GroupState;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.TranslationState;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.WorkPlanQueries;

@TandemTest
@Import(Persons.class)
class SampleLoaderTest {

    @Autowired
    private SampleLoader loader;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private ProgressService progress;

    @Autowired
    private Persons persons;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void eightGroupsAreAtWorkInThreeLanguages() {
        List<GroupRow> atWork = asCoordinator(() -> groups.atWorkOn(editions.today()));

        assertThat(atWork)
                .hasSize(8)
                .allSatisfy(group -> assertThat(Language.values())
                        .allSatisfy(language ->
                                assertThat(group.name().in(language).state()).isEqualTo(TranslationState.APPROVED)));
        assertThat(asCoordinator(() -> groups.byCode("labour-mobility")).state())
                .isEqualTo(GroupState.PHASED_OUT);
        assertThat(asCoordinator(() -> groups.lineage(
                                groups.byCode("trade-investment-innovation").id()))
                        .predecessors())
                .singleElement()
                .satisfies(before -> assertThat(before.code()).isEqualTo("competitiveness"));
    }

    @Test
    void fourEditionsAreClosedAndTheCurrentOneMeetsInAHundredDays() {
        List<Edition> newestFirst = asCoordinator(editions::all);

        assertThat(newestFirst).hasSize(5);
        assertThat(newestFirst.subList(1, 5)).extracting(Edition::code).containsExactly("2021", "2020", "2019", "2018");
        assertThat(newestFirst.subList(1, 5)).extracting(Edition::stage).containsOnly(Stage.CLOSED);
        Edition current = asCoordinator(() -> editions.named(null));
        assertThat(current).isEqualTo(newestFirst.getFirst());
        assertThat(current.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(current.data().number()).isNull();
        assertThat(current.data().meetingLast())
                .isEqualTo(PartnershipDay.today(clock).plusDays(100));
        assertThat(current.code()).isEqualTo(String.valueOf(current.data().year()));
    }

    @Test
    void theCurrentEditionHasTwoDraftsAndManyMilestones() {
        Edition current = asCoordinator(() -> editions.named(null));
        List<PlanRow> standings = asCoordinator(() -> plans.standings(current.id()));

        assertThat(standings).hasSize(8);
        assertThat(standings).filteredOn(plan -> plan.agreed() == null).hasSize(2);
        assertThat(asCoordinator(() -> plans.counted(current))).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void milestonesHaveThemesOfTheirTimeAndOneIsOver() {
        assertThat(count("select count(distinct theme_id) from milestone_theme"))
                .isEqualTo(7);
        assertThat(count("""
                select count(distinct theme_id) from milestone_theme m join theme t on t.id = m.theme_id
                 where t.last_day is not null
                """)).isEqualTo(1);
        Edition current = asCoordinator(() -> editions.named(null));
        assertThat(asCoordinator(() -> plans.counted(current)))
                .filteredOn(milestone -> milestone.themes().size() > 1)
                .hasSizeGreaterThan(4);
    }

    @Test
    void everyAgreedPlanWasAgreedBeforeTandem() {
        List<PlanRow> all = asCoordinator(() -> editions.all().stream()
                .flatMap(edition -> plans.standings(edition.id()).stream())
                .toList());

        assertThat(all).hasSize(38);
        assertThat(all).filteredOn(plan -> plan.draft() == null).hasSize(36);
        assertThat(all.stream().map(PlanRow::agreed).filter(Objects::nonNull))
                .hasSize(36)
                .allMatch(PlanRow.Agreed::beforeTandem);
    }

    @Test
    void energyIsSilentIn2019AndIn2021() {
        assertThat(updatesOfEnergy("2018")).isPositive();
        assertThat(updatesOfEnergy("2019")).isZero();
        assertThat(updatesOfEnergy("2020")).isPositive();
        assertThat(updatesOfEnergy("2021")).isZero();
    }

    private int updatesOfEnergy(String edition) {
        return asCoordinator(() -> plans.updates(
                        groups.byCode("energy").id(), editions.named(edition).id()))
                .size();
    }

    /** Updates, comments and moves come from who speaks in the group; the rest from who keeps the Partnership. */
    @Test
    void everyRowIsWrittenByThePlaceThatWouldWriteIt() {
        assertThat(rolesThat("UPDATE_POSTED", "STILL_TRUE", "NOTHING_TO_REPORT", "DUE_MOVED", "EVIDENCE_ADDED"))
                .contains("CO_CHAIR", "SECRETARY")
                .isSubsetOf("CO_CHAIR", "ALTERNATE", "SECRETARY");
        assertThat(rolesThat("PLAN_OPENED", "GOAL_ADDED", "MILESTONE_ADDED", "MILESTONE_DROPPED"))
                .contains("CO_CHAIR", "SECRETARY")
                .isSubsetOf("CO_CHAIR", "ALTERNATE", "SECRETARY");
        assertThat(rolesThat("COMMENTED")).contains("CO_CHAIR", "MEMBER", "NATIONAL_CO_CHAIR");
        assertThat(rolesThat(
                        "EDITION_OPENED",
                        "EDITION_MOVED",
                        "THEME_ADDED",
                        "THEME_ENDED",
                        "PLAN_AGREED_BEFORE_TANDEM",
                        "CLOSED_BEFORE_TANDEM",
                        "GROUP_CREATED",
                        "SEAT_FILLED",
                        "MEMBER_ADMITTED"))
                .containsOnly("COORDINATOR");
        assertThat(rolesThat("PERSON_REGISTERED", "PLACE_GIVEN")).containsOnly("ADMINISTRATOR");
    }

    private List<String> rolesThat(String... actions) {
        return database.sql("select distinct by_role from audit_entry where action in (:actions)")
                .param("actions", List.of(actions))
                .query(String.class)
                .list();
    }

    /** The two countries' lines, and the seats that write them, are never mixed. */
    @Test
    void noCountrySpeaksForTheOther() {
        assertThat(count("select count(*) from progress_update where country <> by_country"))
                .isZero();
        assertThat(count("select count(*) from progress_update where by_sector is null"))
                .isZero();
    }

    @Test
    void nothingWasDoneInTheFuture() {
        assertThat(count("select count(*) from audit_entry where done_at > now()"))
                .isZero();
        assertThat(count("select count(*) from audit_entry where done_at < timestamptz '2019-01-01'"))
                .isPositive();
    }

    /** A start that is killed half-way leaves nothing behind. */
    @Test
    void allOfItIsOneTransaction() {
        assertThat(count("""
                select count(*) from (select xmin::text from organisation union select xmin::text from work_plan
                                      union select xmin::text from closure) as transactions
                """)).isEqualTo(1);
    }

    @Test
    void textsAreKeptAsTheyAreDescribedAndNothingElse() {
        assertThat(count("select count(*) from organisation where name - '{source,texts}'::text[] <> '{}'"))
                .isZero();
    }

    @Test
    void aSecondStartLoadsNothing() {
        long before = count("select count(*) from audit_entry");

        loader.run(new DefaultApplicationArguments());

        assertThat(count("select count(*) from audit_entry")).isEqualTo(before);
    }

    @Test
    void aClosedEditionRefusesAnUpdate() {
        Edition past = asCoordinator(() -> editions.named("2020"));
        MilestoneRow open = asCoordinator(() -> plans.countedRows(past)).stream()
                .filter(row -> row.closed() == null)
                .findFirst()
                .orElseThrow();
        UpdateDraft draft = UpdateDraft.wordless(
                UpdateKind.NOTHING_TO_REPORT,
                new UpdateId(UUID.randomUUID()),
                Country.CA,
                open.facts().line(Country.CA).lastUpdate(),
                Language.EN,
                true);

        assertThatThrownBy(() -> PersonAuthentication.run(
                        persons.ofSample("coordinator.ca"), () -> progress.post(open.id(), draft)))
                .isInstanceOf(StageIsOver.class);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private <T> T asCoordinator(Supplier<T> question) {
        return PersonAuthentication.call(persons.ofSample("coordinator.ca"), question);
    }
}
