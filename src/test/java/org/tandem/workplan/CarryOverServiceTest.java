package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Change;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** What a plan left unfinished is carried, closed or dropped in the next edition's plan. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
@RecordApplicationEvents
class CarryOverServiceTest {

    private static final CarryOverDraft CARRIED = new CarryOverDraft(CarryChoice.CARRIED, "", Language.EN);
    private static final CarryOverDraft CLOSED = new CarryOverDraft(CarryChoice.CLOSED, "", Language.EN);
    private static final CarryOverDraft DROPPED =
            new CarryOverDraft(CarryChoice.DROPPED, "Se atiende en otro foro.", Language.ES);
    private static final MilestoneRow.Dropped REASON =
            new MilestoneRow.Dropped("Se atiende en otro foro.", Language.ES);

    @Autowired
    private CarryOverService service;

    @Autowired
    private CarryOverQueries carryOver;

    @Autowired
    private WorkPlanService plans;

    @Autowired
    private WorkPlanQueries queries;

    @Autowired
    private DropService drops;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private VersionQueries versions;

    @Autowired
    private AgreedBeforeTandem agreedBefore;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EditionQueries editions;

    private Scene before;
    private GoalId earlierGoal;
    private SubjectRef goal;
    private SubjectRef milestone;
    private EditionId edition;
    private PlanId plan;

    @BeforeEach
    void openTheNextPlan() {
        before = agreedPlan.draft();
        earlierGoal = as(before.canada(), () -> queries.plan(before.group(), before.edition()))
                .orElseThrow()
                .goals()
                .getFirst()
                .id();
        goal = SubjectRef.of(SubjectKind.GOAL, earlierGoal);
        milestone = SubjectRef.of(SubjectKind.MILESTONE, before.milestone());
        edition = partnership.edition();
        plan = as(before.canada(), () -> plans.open(before.group(), edition));
    }

    private void agreeOnTheEarlierPlan() {
        agree(before.plan());
    }

    private void agree(PlanId agreed) {
        PersonAuthentication.run(
                partnership.coordinator(Country.CA), () -> agreedBefore.plan(agreed, LocalDate.of(2026, 1, 15)));
    }

    private MilestoneId addEarlier(GoalId under, String title, boolean recurring) {
        MilestoneId id = new MilestoneId(UUID.randomUUID());
        MilestoneDraft draft = new MilestoneDraft(
                AgreedPlan.text(title),
                AgreedPlan.text("A report"),
                null,
                null,
                "CIFFC",
                Set.of(),
                null,
                null,
                recurring);
        PersonAuthentication.run(before.mexico(), () -> plans.addMilestone(id, under, draft, false, null));
        return id;
    }

    private void close(MilestoneId id, MilestoneStatus outcome) {
        PersonAuthentication.run(
                partnership.coordinator(Country.MX), () -> agreedBefore.closure(id, outcome, LocalDate.of(2026, 6, 1)));
    }

    private Optional<CarryOverOffer> offered(PersonId reader, EditionId in) {
        return as(
                reader,
                () -> carryOver.offer(queries.standing(before.group(), in).orElseThrow(), editions.byId(in)));
    }

    private CarryOverOffer offer(PersonId reader) {
        return offered(reader, edition).orElseThrow();
    }

    private void choose(SubjectRef item, CarryOverDraft draft) {
        CarryDecision seen = decision(item);
        PersonAuthentication.run(before.canada(), () -> service.choose(plan, item, seen, draft));
    }

    private @Nullable CarryDecision decision(SubjectRef item) {
        return offer(before.canada()).decision(item);
    }

    private List<GoalRow> draft() {
        return as(before.canada(), () -> queries.nextVersion(before.group(), edition))
                .orElseThrow()
                .goals();
    }

    private MilestoneRow carriedMilestone() {
        return draft().getFirst().milestones().getFirst();
    }

    @Test
    void whatIsOpenAndWhatRecursIsOffered() {
        MilestoneId completed = addEarlier(earlierGoal, "Completed", false);
        MilestoneId recurring = addEarlier(earlierGoal, "Every year", true);
        MilestoneId givenUp = addEarlier(earlierGoal, "Given up for good", true);
        MilestoneId dropped = addEarlier(earlierGoal, "Dropped", false);
        GoalId done = new GoalId(UUID.randomUUID());
        GoalId empty = new GoalId(UUID.randomUUID());
        PersonAuthentication.run(before.canada(), () -> {
            drops.dropMilestone(dropped, Revision.FIRST, new DropDraft("No money", Language.EN));
            plans.addGoal(done, before.plan(), new GoalDraft(AgreedPlan.text("Done"), null, null), false);
            plans.addGoal(empty, before.plan(), new GoalDraft(AgreedPlan.text("Empty"), null, null), false);
        });
        MilestoneId last = addEarlier(done, "The last one", false);
        agreeOnTheEarlierPlan();
        close(completed, MilestoneStatus.COMPLETED);
        close(recurring, MilestoneStatus.COMPLETED);
        close(givenUp, MilestoneStatus.NOT_BEING_PURSUED);
        close(last, MilestoneStatus.COMPLETED);

        CarryOverOffer offer = offer(before.mexico());
        assertThat(offer.goals()).extracting(GoalRow::id).containsExactly(earlierGoal, empty);
        assertThat(offer.goals().getFirst().milestones())
                .extracting(MilestoneRow::id)
                .containsExactly(before.milestone(), recurring);
        assertThat(offer.undecided()).isEqualTo(4);
    }

    @Test
    void nothingIsOfferedWithoutAnAgreedPlanBefore() {
        assertThat(offered(before.canada(), edition)).isEmpty();
        PersonAuthentication.run(
                before.canada(),
                () -> assertThatExceptionOfType(NothingToCarryOver.class)
                        .isThrownBy(() -> service.choose(plan, milestone, null, CARRIED)));
    }

    @Test
    void theNewestEarlierEditionWithAnAgreedPlanCounts() {
        agreeOnTheEarlierPlan();
        EditionId later = partnership.edition();
        PlanId next = as(before.canada(), () -> plans.open(before.group(), later));
        // The plan between is a draft only.
        assertThat(offered(before.canada(), later).orElseThrow().edition().id()).isEqualTo(before.edition());
        choose(goal, CARRIED);
        agree(plan);
        assertThat(offered(before.canada(), later).orElseThrow().edition().id()).isEqualTo(edition);
        PersonAuthentication.run(
                before.canada(),
                () -> assertThatExceptionOfType(NothingToCarryOver.class)
                        .isThrownBy(() -> service.choose(next, milestone, null, CARRIED)));
    }

    @Test
    void aCarriedMilestoneGoesOnUnderItsGoalWithTheSameTextAndNoDates(ApplicationEvents events) {
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);

        GoalRow carriedGoal = draft().getFirst();
        MilestoneRow carried = carriedMilestone();
        assertThat(carriedGoal.id()).isNotEqualTo(earlierGoal);
        assertThat(carriedGoal.title()).isEqualTo(AgreedPlan.text("A goal"));
        assertThat(carried.id()).isNotEqualTo(before.milestone());
        assertThat(carried.title()).isEqualTo(AgreedPlan.text("A milestone"));
        assertThat(carried.startsOn()).isNull();
        assertThat(carried.keyedDue()).isNull();
        assertThat(decision(milestone))
                .isEqualTo(CarryDecision.carriedTo(carried.id().value()));
        assertThat(decision(goal))
                .isEqualTo(CarryDecision.carriedTo(carriedGoal.id().value()));
        assertThat(offer(before.canada()).undecided()).isZero();
        assertThat(events.stream(Change.class).filter(change -> change.action().equals("CARRIED_OVER")))
                .extracting(change -> change.subject().kind())
                .containsExactly(SubjectKind.GOAL, SubjectKind.MILESTONE);
    }

    @Test
    void theSameChoiceAgainAddsNothing() {
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        PersonAuthentication.run(before.mexico(), () -> {
            service.choose(plan, milestone, null, CARRIED);
            service.choose(plan, goal, null, CARRIED);
        });
        assertThat(draft())
                .singleElement()
                .satisfies(row -> assertThat(row.milestones()).hasSize(1));
    }

    @Test
    void theEarlierPlanStaysAsItIs() {
        MilestoneId second = addEarlier(earlierGoal, "Another one", true);
        agreeOnTheEarlierPlan();
        String untouched = digestOfTheEarlierPlan();
        SubjectRef other = SubjectRef.of(SubjectKind.MILESTONE, second);
        choose(milestone, CARRIED);
        choose(milestone, DROPPED);
        choose(other, CLOSED);
        choose(other, DROPPED);
        choose(goal, DROPPED);
        agree(plan);
        assertThat(digestOfTheEarlierPlan()).isEqualTo(untouched);
    }

    private String digestOfTheEarlierPlan() {
        return database.sql("""
                select md5(string_agg(line, E'\\n' order by line)) from (
                  select p::text as line from work_plan p where p.id = :plan
                  union all select v::text from plan_version v where v.plan_id = :plan
                  union all select g::text from goal g where g.plan_id = :plan
                  union all select m::text from milestone m where m.plan_id = :plan
                  union all select t::text from goal_text t join plan_version v on v.id = t.version_id
                             where v.plan_id = :plan
                  union all select t::text from milestone_text t join plan_version v on v.id = t.version_id
                             where v.plan_id = :plan
                  union all select c::text from carry_over c join plan_version v on v.id = c.version_id
                             where v.plan_id = :plan) as lines
                """)
                .param("plan", before.plan().value())
                .query(String.class)
                .single();
    }

    @Test
    void whatIsDroppedNeedsAReasonAndKeepsItsLanguage(ApplicationEvents events) {
        agreeOnTheEarlierPlan();
        assertThatExceptionOfType(CarryOverNeedsReason.class)
                .isThrownBy(() -> choose(milestone, new CarryOverDraft(CarryChoice.DROPPED, " ", Language.EN)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("reason"));
        choose(milestone, DROPPED);
        assertThat(decision(milestone))
                .isEqualTo(new CarryDecision(
                        CarryChoice.DROPPED, new CarryDecision.Reason(REASON.reason(), Language.ES), null));
        assertThat(draft()).isEmpty();
        assertThat(events.stream(Change.class).filter(change -> change.action().equals("DROPPED_AT_CARRY_OVER")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.draft()).isTrue();
                    assertThat(change.edition()).isEqualTo(edition);
                    assertThat(change.fields()).extracting(FieldChange::field).containsExactly("title", "reason");
                });
    }

    @Test
    void whatWasCarriedLeavesTheDraftForAReasonAndComesBackAsItWasEdited() {
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        MilestoneRow carried = carriedMilestone();
        PersonAuthentication.run(
                before.mexico(),
                () -> plans.reviseMilestone(carried.id(), carried.textRevision(), AgreedPlan.milestone("Edited")));

        assertThatExceptionOfType(CarryOverNeedsReason.class).isThrownBy(() -> choose(milestone, CLOSED));
        choose(milestone, DROPPED);
        assertThat(carriedMilestone().dropped()).isEqualTo(REASON);
        assertThat(carriedMilestone().title()).isEqualTo(AgreedPlan.text("Edited"));

        choose(milestone, CARRIED);
        assertThat(draft().getFirst().milestones()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(carried.id());
            assertThat(row.dropped()).isNull();
            assertThat(row.title()).isEqualTo(AgreedPlan.text("Edited"));
        });
    }

    @Test
    void aGoalGoesOnlyAfterWhatStandsUnderIt() {
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        assertThatExceptionOfType(GoalHasMilestones.class).isThrownBy(() -> choose(goal, DROPPED));
        choose(milestone, DROPPED);
        choose(goal, DROPPED);
        assertThat(draft().getFirst().dropped()).isEqualTo(REASON);
        assertThatExceptionOfType(GoalIsNotCarried.class).isThrownBy(() -> choose(milestone, CARRIED));
        choose(goal, CARRIED);
        choose(milestone, CARRIED);
        assertThat(draft()).singleElement().satisfies(row -> {
            assertThat(row.dropped()).isNull();
            assertThat(row.milestones())
                    .singleElement()
                    .satisfies(under -> assertThat(under.dropped()).isNull());
        });
    }

    @Test
    void droppingFromTheDraftWhatWasCarriedIsTheChoiceToDropIt() {
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        MilestoneRow carried = carriedMilestone();
        PersonAuthentication.run(
                before.mexico(),
                () -> drops.dropMilestone(
                        carried.id(), carried.textRevision(), new DropDraft(REASON.reason(), REASON.language())));
        assertThat(decision(milestone))
                .isEqualTo(new CarryDecision(
                        CarryChoice.DROPPED, new CarryDecision.Reason(REASON.reason(), REASON.language()), null));
    }

    @Test
    void whatBothCountriesAgreedToCarryStays() {
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        openTheNextVersion();
        assertThatExceptionOfType(MilestoneIsAgreed.class).isThrownBy(() -> choose(milestone, DROPPED));
        assertThatExceptionOfType(GoalIsAgreed.class).isThrownBy(() -> choose(goal, DROPPED));
    }

    @Test
    void choicesAreKeyedText() {
        agreeOnTheEarlierPlan();
        choose(goal, CARRIED);
        choose(milestone, CLOSED);
        VersionId agreed = openTheNextVersion();
        VersionId next = as(before.canada(), () -> queries.standing(before.group(), edition))
                .map(PlanRow::next)
                .map(PlanRow.Next::version)
                .orElseThrow();
        assertThat(as(before.mexico(), () -> versions.compare(agreed, next)).isEmpty())
                .isTrue();

        choose(milestone, DROPPED);
        PlanComparison comparison = as(before.mexico(), () -> versions.compare(agreed, next));
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.isTextOnly()).isFalse();
        assertThat(comparison.carryOver())
                .filteredOn(ComparedChoice::differs)
                .extracting(choice -> choice.latest().earlier())
                .containsExactly(milestone);
    }

    /** Both countries agree to the draft, and a next version is opened. @return the agreed one */
    private VersionId openTheNextVersion() {
        agree(plan);
        VersionId agreed = as(before.canada(), () -> queries.standing(before.group(), edition))
                .map(PlanRow::agreed)
                .map(PlanRow.Agreed::version)
                .orElseThrow();
        PersonAuthentication.run(before.canada(), () -> life.openDraft(plan, agreed));
        return agreed;
    }

    @Test
    void anotherChoiceMadeMeanwhileIsNotWrittenOver() {
        agreeOnTheEarlierPlan();
        choose(milestone, DROPPED);
        PersonAuthentication.run(
                before.mexico(),
                () -> assertThatExceptionOfType(ConcurrentChange.class)
                        .isThrownBy(() -> service.choose(plan, milestone, null, CARRIED)));
        assertThat(draft()).isEmpty();
    }

    @Test
    void whatWasClosedMeanwhileIsNoLongerOfferedUnlessItWasDecidedOn() {
        MilestoneId second = addEarlier(earlierGoal, "Another one", false);
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        close(before.milestone(), MilestoneStatus.COMPLETED);
        close(second, MilestoneStatus.COMPLETED);
        assertThat(offer(before.canada()).goals().getFirst().milestones())
                .extracting(MilestoneRow::id)
                .containsExactly(before.milestone());
        assertThatExceptionOfType(NothingToCarryOver.class)
                .isThrownBy(() -> choose(SubjectRef.of(SubjectKind.MILESTONE, second), CARRIED));
    }

    @Test
    void closedEditionRefusesEveryChoice() {
        agreeOnTheEarlierPlan();
        partnership.move(edition, Stage.CLOSED);
        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> choose(milestone, CARRIED));
        assertThat(offer(before.canada()).editable()).isFalse();
    }

    @Test
    void onlyWritersOfTheDraftChoose() {
        agreeOnTheEarlierPlan();
        PersonId member = partnership.admitted(before.group(), MembershipPart.MEMBER);
        PersonId observer = partnership.admitted(before.group(), MembershipPart.OBSERVER);
        PersonAuthentication.run(
                member,
                () -> assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> service.choose(plan, milestone, null, CARRIED)));
        PersonAuthentication.run(
                observer,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> service.choose(plan, milestone, null, CARRIED)));
        assertThat(offer(member).editable()).isFalse();
        assertThat(offered(observer, edition)).isEmpty();
    }

    @Test
    void theTrailLeadsBothWaysForWhoeverMayReadWhereItLeads() {
        MilestoneId second = addEarlier(earlierGoal, "Another one", false);
        agreeOnTheEarlierPlan();
        choose(milestone, CARRIED);
        choose(SubjectRef.of(SubjectKind.MILESTONE, second), DROPPED);
        PersonId observer = partnership.admitted(before.group(), MembershipPart.OBSERVER);
        MilestoneId carried = carriedMilestone().id();

        assertThat(trail(before.mexico(), before.milestone()).to())
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.item().id()).isEqualTo(carried.value());
                    assertThat(stop.draft()).isTrue();
                });
        assertThat(trail(before.mexico(), second).isEmpty()).isTrue();
        assertThat(trail(observer, before.milestone()).isEmpty()).isTrue();
        assertThat(trail(before.mexico(), carried).from())
                .extracting(CarryTrail.Stop::item)
                .isEqualTo(milestone);

        agree(plan);
        assertThat(trail(observer, before.milestone()).to())
                .extracting(CarryTrail.Stop::draft)
                .containsExactly(false);
        assertThat(trail(observer, second).left()).singleElement().satisfies(left -> {
            assertThat(left.choice()).isEqualTo(CarryChoice.DROPPED);
            assertThat(left.reason()).isEqualTo(new CarryDecision.Reason(REASON.reason(), Language.ES));
        });
        assertThat(as(
                                observer,
                                () -> carryOver.trails(queries.plan(before.group(), before.edition())
                                        .orElseThrow()))
                        .get(earlierGoal))
                .satisfies(trail -> assertThat(trail.to()).hasSize(1));
    }

    private CarryTrail trail(PersonId reader, MilestoneId id) {
        return as(reader, () -> carryOver.trail(queries.milestone(id).milestone()));
    }
}
