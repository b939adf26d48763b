package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.Key;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.Signature;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.agreement.Written;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.HoldingPart;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Sector;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.PlanTable.Page;

/** Keys in bad moments and with bad input: refused or kept, and nothing lost (product.md §3). */
@OfTwoCountries
@Transactional
class BadLuckWithKeysTest {

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
    void aStageThatShutsPlansShutsTheirKeys() {
        living.submit(scene, scene.canada(), Country.CA);
        partnership.move(scene.edition(), Stage.STOCK_TAKING);

        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> living.agree(scene, scene.mexico(), Country.MX));
        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> living.refuse(scene, scene.mexico(), Country.MX));
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

        assertThat(living.key(scene, Country.MX).reservation()).isEqualTo(new Written(words, Language.ES));
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

        Submission agreed = living.submission(scene, scene.mexico());
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
                .satisfies(
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("agreement.error.one-person-both-keys"));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
    }

    @Test
    void aDraftOfAnotherPlanIsNotDiscardedThroughOnesOwn() {
        Scene other = agreedPlan.agreed();
        living.open(other, other.canada());
        VersionId theirs = living.newest(other);
        Revision seen = living.page(other).revision();
        Scene own = agreedPlan.agreed();

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> as(own.canada(), () -> {
                    life.discardDraft(own.plan(), theirs, seen);
                    return own;
                }));
        assertThat(living.newest(other)).isEqualTo(theirs);
        assertThat(living.page(other).state()).isEqualTo("DRAFT");
    }

    private Submission submission() {
        return living.submission(scene, partnership.coordinator(Country.CA));
    }
}
