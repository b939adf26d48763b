package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.Key;
import org.tandem.agreement.Signature;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.agreement.Written;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;
import org.tandem.testing.Persons;
import org.tandem.testing.TestClock;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.PlanTable.Page;

/** Who may say what to a plan that is before both countries, and what is refused or kept (product.md §3 and §5). */
@OfTwoCountries
@Transactional
class KeysOnPlansTest {

    private static final Reservation NONE = Reservation.none(Language.EN);

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private Persons persons;

    @Autowired
    private TestClock clock;

    private Scene scene;

    @BeforeEach
    void draftAPlan() {
        clock.set(LocalDate.of(2026, 3, 2));
        scene = agreedPlan.draft();
    }

    @Test
    void aHolderWhoSubmitsGivesTheKeyAndTheOtherHolderMakesItAgreed() {
        living.submit(scene, scene.canada(), Country.CA);
        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
        living.agree(scene, scene.mexico(), Country.MX);

        assertThat(submission().state()).isEqualTo(SubmissionState.AGREED);
        assertThat(Objects.requireNonNull(living.page(scene).agreed()).value())
                .isEqualTo(submission().matter().text());
        assertThat(living.page(scene).next()).isNull();
    }

    @Test
    void aSecretarySubmitsWithoutAKeyAndSaysNothingMore() {
        PersonId secretary = partnership.seated(scene.group(), Country.MX, HoldingPart.SECRETARY);
        living.submit(scene, secretary, Country.MX);

        assertThat(submission().keys()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.agree(scene, secretary, Country.MX));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.refuse(scene, secretary, Country.MX));
    }

    @Test
    void anAlternateAgreesAndIsToldAsSuch() {
        PersonId alternate = partnership.seated(scene.group(), Country.MX, HoldingPart.ALTERNATE);
        living.submit(scene, scene.canada(), Country.CA);
        living.agree(scene, alternate, Country.MX);

        assertThat(living.told(scene, "KEY_GIVEN"))
                .extracting(row -> row.get("by_id"), row -> row.get("by_role"), row -> row.get("by_country"))
                .containsExactly(
                        tuple(scene.canada().value(), "CO_CHAIR", "CA"),
                        tuple(alternate.value(), "ALTERNATE", "MX"));
    }

    @Test
    void aCoordinatorTypesForASeatAndNeitherSubmitsNorAgrees() {
        PersonId coordinator = partnership.coordinator(Country.CA);
        living.edit(scene, coordinator, "Typed for the seat");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> living.submit(scene, coordinator, Country.CA));

        living.submit(scene, scene.canada(), Country.CA);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> living.agree(scene, partnership.coordinator(Country.MX), Country.MX));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.open(scene, coordinator));
    }

    @Test
    void oneSpeaksOnlyForACountryOfWhichOneHoldsASeat() {
        living.submit(scene, scene.canada(), Country.CA);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> living.agree(scene, scene.canada(), Country.MX));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> living.refuse(scene, scene.canada(), Country.MX));
    }

    @Test
    void membersAreRefusedAndWhoMayNotReadDraftsFindsNothing() {
        living.submit(scene, scene.canada(), Country.CA);
        PersonId member = partnership.admitted(scene.group(), MembershipPart.MEMBER);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.agree(scene, member, Country.MX));
        for (PersonId stranger : List.of(
                partnership.admitted(scene.group(), MembershipPart.OBSERVER),
                partnership.coChair(partnership.group(), Country.MX),
                partnership.administrator(),
                partnership.nobody())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> living.agree(scene, stranger, Country.MX));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> living.refuse(scene, stranger, Country.MX));
        }
    }

    @Test
    void whoeverDidNotSeeWhatWasSaidMeanwhileIsToldSo() {
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        living.submit(scene, secretary, Country.CA);
        Page before = living.page(scene);
        living.agree(scene, scene.mexico(), Country.MX, new Reservation("Subject to funding.", Language.EN));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> living.agree(scene.canada(), Country.CA, NONE, before));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
    }

    @Test
    void aKeyOnAVersionThatHasMovedOnIsRefused() {
        living.submit(scene, scene.canada(), Country.CA);
        Page before = living.page(scene);
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), "One word is another");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> living.agree(scene.mexico(), Country.MX, NONE, before));
        assertThat(submission().state()).isEqualTo(SubmissionState.TAKEN_BACK);
        living.submit(scene, scene.canada(), Country.CA);
        assertThat(submission().matter().label()).isEqualTo("2");
        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
    }

    @Test
    void aRefusalReturnsThePlanAndItsNextSubmissionStartsWithoutTheOldKeys() {
        living.submit(scene, scene.canada(), Country.CA);
        living.refuse(scene, scene.mexico(), Country.MX);
        assertThat(living.page(scene).state()).isEqualTo("RETURNED");

        living.open(scene, scene.mexico());
        living.submit(scene, scene.mexico(), Country.MX);
        assertThat(submission().keys()).containsOnlyKeys(Country.MX);
        assertThat(living.told(scene, "REFUSED"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("by_role", "CO_CHAIR")
                        .containsEntry("by_country", "MX")
                        .containsEntry("by_sector", "PUBLIC"));
    }

    @Test
    void aKeyTakenBackCountsNoMore() {
        living.submit(scene, scene.canada(), Country.CA);
        living.withdraw(scene, scene.canada(), Country.CA);
        living.agree(scene, scene.mexico(), Country.MX);

        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
        assertThat(submission().keys()).containsOnlyKeys(Country.MX);
    }

    @Test
    void aStageThatShutsPlansShutsTheirKeys() {
        living.submit(scene, scene.canada(), Country.CA);
        partnership.move(scene.edition(), Stage.STOCK_TAKING);

        assertThatExceptionOfType(StageIsOver.class)
                .isThrownBy(() -> living.agree(scene, scene.mexico(), Country.MX));
        assertThatExceptionOfType(StageIsOver.class)
                .isThrownBy(() -> living.refuse(scene, scene.mexico(), Country.MX));
        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> living.open(scene, scene.canada()));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
    }

    @Test
    void aPlanThatWasNeverAgreedLapsesWithItsEdition() {
        living.submit(scene, scene.canada(), Country.CA);
        partnership.move(scene.edition(), Stage.CLOSED);

        assertThat(submission().state()).isEqualTo(SubmissionState.LAPSED);
        assertThat(living.page(scene).agreed()).isNull();
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> living.agree(scene, scene.mexico(), Country.MX));
    }

    @Test
    void fourThousandCharactersOfAReservationAreKeptToTheLastAndMoreIsRefused() {
        String words = "é".repeat(3999) + "ñ";
        living.submit(scene, scene.canada(), Country.CA);
        for (String tooMuch : List.of("x".repeat(4001), "x".repeat(50_000), "null\u0000character")) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() ->
                            living.agree(scene, scene.mexico(), Country.MX, new Reservation(tooMuch, Language.ES)));
        }
        living.agree(scene, scene.mexico(), Country.MX, new Reservation(words, Language.ES));

        assertThat(submission().keys().get(Country.MX))
                .extracting(Key::reservation)
                .isEqualTo(new Written(words, Language.ES));
    }

    @Test
    void aSeatHandedOverBetweenOpeningThePageAndPressingSpeaksByItsNewHolderOnly() {
        living.submit(scene, scene.canada(), Country.CA);
        Page opened = living.page(scene);
        PersonId next = persons.somebody(UUID.randomUUID() + "@seats.example");
        partnership.handOver(scene.group(), Country.MX, next, clock.today());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> living.agree(scene.mexico(), Country.MX, NONE, opened));
        living.agree(next, Country.MX, NONE, opened);
        assertThat(submission().state()).isEqualTo(SubmissionState.AGREED);
    }

    @Test
    void theKeyOfAPastHolderStillCounts() {
        living.submit(scene, scene.canada(), Country.CA);
        PersonId next = persons.somebody(UUID.randomUUID() + "@seats.example");
        partnership.handOver(scene.group(), Country.CA, next, clock.today());
        living.agree(scene, scene.mexico(), Country.MX);

        Submission agreed = submission();
        assertThat(agreed.state()).isEqualTo(SubmissionState.AGREED);
        assertThat(agreed.keys().get(Country.CA))
                .extracting(Key::signature)
                .extracting(Signature::by)
                .isEqualTo(scene.canada());
    }

    @Test
    void onePersonWithSeatsOfBothCountriesGivesOneKey() {
        partnership.seat(scene.canada(), scene.group(), Country.MX, Sector.PUBLIC, HoldingPart.ALTERNATE);
        living.submit(scene, scene.canada(), Country.CA);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> living.agree(scene, scene.canada(), Country.MX))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("agreement.error.one-person-both-keys"));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
    }

    @Test
    void aDraftOfAnotherPlanIsNotDiscardedThroughOnesOwn() {
        Scene other = agreedPlan.agreed();
        living.open(other, other.canada());
        Page theirs = living.page(other);
        Scene own = agreedPlan.agreed();

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> as(own.canada(), () -> {
                    life.discardDraft(own.plan(), Objects.requireNonNull(theirs.next()), theirs.revision());
                    return own;
                }));
        assertThat(living.page(other).next()).isEqualTo(theirs.next());
    }

    private Submission submission() {
        return living.submission(scene, partnership.coordinator(Country.CA));
    }
}
