package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.SeatCannotAgree;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.agreement.Written;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/** Who may say what to a plan that is before both countries (product.md §3 and §5). */
@OfTwoCountries
@Transactional
class KeysOnPlansTest {

    private static final Reservation SUBJECT_TO_FUNDING = new Reservation("Subject to funding.", Language.EN);

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreementQueries agreements;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

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
        assertThat(living.page(scene).agreed())
                .isEqualTo(new VersionId(submission().matter().text()));
        assertThat(living.page(scene).next()).isNull();
    }

    @Test
    void theKeysOnWhatWasAgreedAreReadByAllWhoReadTheAgreedPlan() {
        PersonId observer = partnership.admitted(partnership.group(), MembershipPart.OBSERVER);
        living.submit(scene, scene.canada(), Country.CA);
        UUID text = submission().matter().text();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(observer, () -> agreements.onText(PlanMatters.subject(scene.plan()), text)));
        living.agree(scene, scene.mexico(), Country.MX);

        assertThat(as(observer, () -> agreements.onText(PlanMatters.subject(scene.plan()), text)))
                .hasValueSatisfying(
                        details -> assertThat(details.submission().keys()).containsOnlyKeys(Country.CA, Country.MX));
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
    void theKeyThatSubmittingGivesCarriesAReservation() {
        living.submit(scene, scene.canada(), Country.CA, SUBJECT_TO_FUNDING);

        assertThat(living.key(scene, Country.CA).reservation())
                .isEqualTo(new Written("Subject to funding.", Language.EN));
        assertThat(living.told(scene, "KEY_GIVEN"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).extractingByKey("fields").asString().contains("Subject to funding."));
    }

    @Test
    void aReservationWithoutAKeyIsRefusedAndNothingIsSubmitted() {
        PersonId secretary = partnership.seated(scene.group(), Country.MX, HoldingPart.SECRETARY);

        assertThatExceptionOfType(SeatCannotAgree.class)
                .isThrownBy(() -> living.submit(scene, secretary, Country.MX, SUBJECT_TO_FUNDING));
    }

    @Test
    void whatBothCountriesAgreedToIsNotPutBeforeThemAgainUnchanged() {
        living.agreeByBoth(scene);
        living.open(scene, scene.canada());
        assertThatExceptionOfType(PlanIsUnchanged.class)
                .isThrownBy(() -> living.submit(scene, scene.canada(), Country.CA));

        living.edit(scene, scene.canada(), "Another title");
        living.submit(scene, scene.canada(), Country.CA);
        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
    }

    @Test
    void anAlternateAgreesAndIsToldAsSuch() {
        PersonId alternate = partnership.seated(scene.group(), Country.MX, HoldingPart.ALTERNATE);
        living.submit(scene, scene.canada(), Country.CA);
        living.agree(scene, alternate, Country.MX);

        assertThat(living.told(scene, "KEY_GIVEN"))
                .extracting(row -> row.get("by_id"), row -> row.get("by_role"), row -> row.get("by_country"))
                .containsExactly(
                        tuple(scene.canada().value(), "CO_CHAIR", "CA"), tuple(alternate.value(), "ALTERNATE", "MX"));
    }

    @Test
    void aCoordinatorTypesForASeatAndNeitherSubmitsNorAgrees() {
        PersonId coordinator = partnership.coordinator(Country.CA);
        living.edit(scene, coordinator, "Typed for the seat");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.submit(scene, coordinator, Country.CA));

        living.submit(scene, scene.canada(), Country.CA);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> living.agree(scene, partnership.coordinator(Country.MX), Country.MX));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.open(scene, coordinator));
    }

    @Test
    void oneSpeaksOnlyForACountryOfWhichOneHoldsASeat() {
        living.submit(scene, scene.canada(), Country.CA);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.agree(scene, scene.canada(), Country.MX));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.refuse(scene, scene.canada(), Country.MX));
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

    private Submission submission() {
        return living.submission(scene, partnership.coordinator(Country.CA));
    }
}
