package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.HoldingPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.PeriodIsOver;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.Quarter;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.WorkPlanQueries;

/** What is answered is posted in one act, once, and only as its writer saw it. */
@OfCheckIns
@Transactional
class CheckInServiceTest {

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private ProgressService progress;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private Persons persons;

    @Autowired
    private TestClock clock;

    private Scene scene;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
    }

    @AfterEach
    void letTimeGoBy() {
        clock.run();
    }

    @ParameterizedTest
    @EnumSource
    void anAnsweredRowBecomesAnUpdateOfTheOwnLineAndItsDraftIsGone(Country country) {
        PersonId writer = scene.coChair(country);
        checkIns.answer(scene, writer, country, "Two workshops were held.");

        assertThat(post(writer, page(writer, country))).isEqualTo(1);

        assertThat(updates()).singleElement().satisfies(update -> {
            assertThat(update.country()).isEqualTo(country);
            assertThat(update.status()).isEqualTo(MilestoneStatus.ON_TRACK);
            assertThat(update.points()).containsExactly("Two workshops were held.");
        });
        CheckIn.Item item = page(writer, country).items().getFirst();
        assertThat(item.draft()).isNull();
        assertThat(item.reported()).isTrue();
    }

    @Test
    void aSecretaryPostsToo() {
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        checkIns.answer(scene, scene.canada(), Country.CA, "Prepared together");

        assertThat(post(secretary, page(secretary, Country.CA))).isEqualTo(1);
    }

    @Test
    void nothingIsPostedTwice() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Once");
        CheckIn page = page(scene.canada(), Country.CA);
        post(scene.canada(), page);

        assertThatExceptionOfType(NothingIsAnswered.class).isThrownBy(() -> post(scene.canada(), page));
        assertThat(updates()).hasSize(1);
    }

    @Test
    void wordsThatTheWriterDidNotSeeAreNotPosted() {
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        checkIns.answer(scene, scene.canada(), Country.CA, "Seen");
        CheckIn page = page(scene.canada(), Country.CA);
        checkIns.write(scene, secretary, Country.CA, DraftField.POINT_2, "Unseen", 0);

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> post(scene.canada(), page));
        assertThat(updates()).isEmpty();
        assertThat(post(scene.canada(), page(scene.canada(), Country.CA))).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidByFieldAndNothingIsPosted() {
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.ANSWER, "CHANGED", 0);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.STATUS, "DELAYED", 0);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_2, "x".repeat(281), 0);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.EVIDENCE, "javascript:alert(1) a page", 0);

        assertThatExceptionOfType(IncompleteCheckIn.class)
                .isThrownBy(() -> post(scene.canada(), page(scene.canada(), Country.CA)))
                .satisfies(incomplete -> assertThat(incomplete.problems().getOrDefault(scene.milestone(), List.of()))
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder(
                                DraftField.OBSTACLE, DraftField.REASON, DraftField.POINT_2, DraftField.EVIDENCE));
        assertThat(updates()).isEmpty();
    }

    @Test
    void twoTextsThatNobodyChoseFromAreNotPosted() {
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        checkIns.answer(scene, scene.canada(), Country.CA, "One");
        checkIns.write(scene, secretary, Country.CA, DraftField.POINT_1, "Another", 0);

        assertThatExceptionOfType(IncompleteCheckIn.class)
                .isThrownBy(() -> post(scene.canada(), page(scene.canada(), Country.CA)));
    }

    @Test
    void doneProposesTheClosureWithTheKeyOfWhoeverMayGiveIt() {
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.ANSWER, "DONE", 0);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_1, "The last workshop was held.", 0);
        post(scene.canada(), page(scene.canada(), Country.CA));

        assertThat(details().milestone().proposal()).isNotNull();
        assertThat(details().milestone().standing().headline().closureProposedBy())
                .containsExactly(Country.CA);
    }

    @Test
    void stillTrueAndNothingToReportRepeatTheLine() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Said once");
        post(scene.canada(), page(scene.canada(), Country.CA));
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.ANSWER, "STILL_TRUE", 0);
        post(scene.canada(), page(scene.canada(), Country.CA));

        assertThat(updates())
                .extracting(UpdateRow::kind, UpdateRow::status)
                .containsExactly(
                        tuple(UpdateKind.STILL_TRUE, MilestoneStatus.ON_TRACK),
                        tuple(UpdateKind.CHANGED, MilestoneStatus.ON_TRACK));
    }

    @Test
    void anAnswerWithoutWordsLeavesTheWordsThatSomebodyWroteForTheNextUpdate() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Not to be lost");
        SavedField answer = Objects.requireNonNull(Objects.requireNonNull(
                        page(scene.canada(), Country.CA).items().getFirst().draft())
                .fields()
                .get(DraftField.ANSWER));
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.ANSWER, "NOTHING_TO_REPORT", answer.revision());
        post(scene.canada(), page(scene.canada(), Country.CA));

        assertThat(updates()).extracting(UpdateRow::kind).containsExactly(UpdateKind.NOTHING_TO_REPORT);
        CheckIn.Item item = page(scene.canada(), Country.CA).items().getFirst();
        assertThat(item.answer()).isNull();
        assertThat(item.isOvertaken()).isFalse();
        assertThat(Objects.requireNonNull(item.draft()).value(DraftField.POINT_1))
                .isEqualTo("Not to be lost");
    }

    @Test
    void whoeverPostedMeanwhileIsReadFirst() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Begun before");
        CheckIn page = page(scene.canada(), Country.CA);
        PersonAuthentication.run(scene.canada(), () -> progress.post(scene.milestone(), direct()));

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> post(scene.canada(), page));
        assertThat(page(scene.canada(), Country.CA).items().getFirst().isOvertaken())
                .isTrue();
        assertThat(updates()).hasSize(1);
    }

    @Test
    void whoeverLostTheSeatPostsNothingAndTheSuccessorFindsTheWords() {
        clock.set(LocalDate.of(2026, 3, 2));
        checkIns.answer(scene, scene.canada(), Country.CA, "Written by the old holder");
        CheckIn page = page(scene.canada(), Country.CA);
        PersonId successor = persons.somebody(UUID.randomUUID() + "@seats.example");
        partnership.handOver(scene.group(), Country.CA, successor, clock.today());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> post(scene.canada(), page))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        assertThat(Objects.requireNonNull(
                                page(successor, Country.CA).items().getFirst().draft())
                        .value(DraftField.POINT_1))
                .isEqualTo("Written by the old holder");
    }

    @Test
    void aPageOpenedInTheQuarterBeforeReportsOnThatOneAndOnNoneEarlier() {
        LocalDate last = checkIns.edition(scene).data().firstDay().plusMonths(4).withDayOfMonth(1);
        clock.set(last);
        checkIns.answer(scene, scene.canada(), Country.CA, "Written on time");
        CheckIn page = page(scene.canada(), Country.CA);
        clock.set(page.period().last().plusDays(2));

        assertThatExceptionOfType(PeriodIsOver.class)
                .isThrownBy(() -> checkIns.post(scene, scene.canada(), page, Quarter.of(last.minusMonths(6))));
        post(scene.canada(), page);
        assertThat(updates())
                .extracting(UpdateRow::period)
                .containsExactly(page.period().quarter());
    }

    private UpdateDraft direct() {
        return new UpdateDraft(
                new UpdateId(UUID.randomUUID()),
                Country.CA,
                null,
                null,
                UpdateKind.CHANGED,
                MilestoneStatus.AT_RISK,
                List.of("Posted on the milestone’s page"),
                Obstacle.RESOURCES,
                "Budget",
                "",
                null,
                Language.EN,
                List.of(),
                false);
    }

    private CheckIn page(PersonId person, Country country) {
        return checkIns.open(scene, person, country);
    }

    private int post(PersonId person, CheckIn page) {
        return checkIns.post(scene, person, page);
    }

    private MilestoneDetails details() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone()));
    }

    private List<UpdateRow> updates() {
        return details().updates();
    }
}
