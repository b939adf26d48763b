package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/** The next version beside the agreed one, minor revisions with their contest, and baselines that never move (product.md §3). */
@OfTwoCountries
@Transactional
class PlanVersionsTest {

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private TestClock clock;

    private Scene scene;
    private PersonId member;

    @BeforeEach
    void agreeAPlan() {
        clock.set(LocalDate.of(2026, 3, 2));
        scene = agreedPlan.draft();
        member = partnership.admitted(scene.group(), MembershipPart.OBSERVER);
        living.agreeByBoth(scene);
    }

    @Test
    void oneWordMoreIsANewVersionWithoutKeysWhileAllGoOnReadingTheAgreedOne() {
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), "A milestone put otherwise");
        assertThat(read()).isEqualTo("A milestone of 1");

        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        living.submit(scene, secretary, Country.CA);
        assertThat(living.submission(scene, scene.mexico()).keys()).isEmpty();
        living.agree(scene, scene.canada(), Country.CA);
        assertThat(read()).isEqualTo("A milestone of 1");

        living.agree(scene, scene.mexico(), Country.MX);
        assertThat(read()).isEqualTo("A milestone put otherwise of 2");
    }

    @Test
    void aBaselineIsTheDueDateOfTheFirstAgreedVersionAndNeverMoves() {
        LocalDate first = LocalDate.of(2026, 9, 12);
        assertThat(baseline()).isEqualTo(first);

        living.open(scene, scene.canada());
        MilestoneDraft later = new MilestoneDraft(
                AgreedPlan.text("Later"),
                null,
                null,
                null,
                "",
                Set.of(),
                LocalDate.of(2026, 2, 1),
                first.plusDays(30),
                false);
        assertThatExceptionOfType(BaselineIsFixed.class).isThrownBy(() -> living.revise(scene, scene.canada(), later));
        living.edit(scene, scene.canada(), "The same date");
        clock.set(LocalDate.of(2026, 4, 2));
        living.agreeByBoth(scene);

        assertThat(read()).isEqualTo("The same date of 2");
        assertThat(baseline()).isEqualTo(first);
    }

    @Test
    void aMinorRevisionIsInForceAtOnceAndAContestRestoresWhatWasBefore() {
        revise("A mile-stone");
        assertThat(read()).isEqualTo("A mile-stone of 1.1");

        living.contest(scene, scene.mexico(), Country.MX);
        assertThat(read()).isEqualTo("A milestone of 1");
        assertThat(living.told(scene, "MINOR_REVISION_MADE")).hasSize(1);
        assertThat(living.told(scene, "MINOR_REVISION_CONTESTED"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("by_country", "MX").containsEntry("by_role", "CO_CHAIR"));
    }

    @Test
    void aContestedNumberIsNotTakenAgain() {
        revise("A mile-stone");
        living.contest(scene, scene.mexico(), Country.MX);
        revise("A mile stone");

        assertThat(read()).isEqualTo("A mile stone of 1.2");
    }

    @Test
    void aDraftThatWasOpenedBeforeAContestKeepsItsTextAndIsNoPartOfWhatIsRestored() {
        revise("A mile-stone");
        living.open(scene, scene.mexico());
        living.contest(scene, scene.mexico(), Country.MX);

        assertThat(read()).isEqualTo("A milestone of 1");
        assertThat(as(scene.canada(), () -> plans.nextVersion(scene.group(), scene.edition()))
                        .orElseThrow()
                        .goals()
                        .getFirst()
                        .milestones()
                        .getFirst()
                        .title()
                        .sourceText())
                .isEqualTo("A mile-stone");
    }

    @Test
    void minorRevisionsAreMadeOneAtATime() {
        revise("A mile-stone");
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), "A mile stone");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> living.reviseMinor(scene, scene.canada(), Country.CA))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("agreement.error.minor-pending"));
    }

    @Test
    void onceItCanBeContestedNoMoreTheNextOneCountsOnBehindIt() {
        revise("A mile-stone");
        clock.set(LocalDate.of(2026, 3, 10));
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> living.contest(scene, scene.mexico(), Country.MX));
        revise("A mile stone");

        assertThat(read()).isEqualTo("A mile stone of 1.2");
        living.contest(scene, scene.mexico(), Country.MX);
        assertThat(read()).isEqualTo("A mile-stone of 1.1");
    }

    @Test
    void onlyWordsAreMinorAndOnlyWhoeverMayGiveAKeyPutsThemRight() {
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        living.open(scene, secretary);
        assertThatExceptionOfType(NotOnlyWords.class)
                .isThrownBy(() -> living.reviseMinor(scene, scene.canada(), Country.CA));
        living.revise(
                scene,
                secretary,
                new MilestoneDraft(
                        AgreedPlan.text("A mile-stone"),
                        null,
                        null,
                        null,
                        "",
                        Set.of(),
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 9, 12),
                        false));
        assertThatExceptionOfType(NotOnlyWords.class)
                .isThrownBy(() -> living.reviseMinor(scene, scene.canada(), Country.CA));
        living.edit(scene, secretary, "A mile-stone");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> living.reviseMinor(scene, secretary, Country.CA));
    }

    @Test
    void whoeverMadeAMinorRevisionDoesNotContestIt() {
        revise("A mile-stone");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> living.contest(scene, scene.canada(), Country.CA))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("agreement.error.own-minor-revision"));
    }

    @Test
    void whatALaterAgreementSettledIsContestedNoMore() {
        revise("A mile-stone");
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), "A milestone anew");
        living.agreeByBoth(scene);

        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> living.contest(scene, scene.mexico(), Country.MX));
        assertThat(read()).isEqualTo("A milestone anew of 2");
    }

    private void revise(String title) {
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), title);
        living.reviseMinor(scene, scene.canada(), Country.CA);
    }

    private @Nullable LocalDate baseline() {
        return as(member, () -> plans.milestone(scene.milestone()))
                .milestone()
                .facts()
                .baselineDue();
    }

    /** What somebody reads who reads agreed plans alone. */
    private String read() {
        PlanDetails plan =
                as(member, () -> plans.plan(scene.group(), scene.edition())).orElseThrow();
        String title = plan.goals().getFirst().milestones().getFirst().title().sourceText();
        return title + " of " + Objects.requireNonNull(plan.plan().agreed()).number();
    }
}
