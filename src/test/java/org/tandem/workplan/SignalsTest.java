package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.workplan.MilestoneStatus.AT_RISK;
import static org.tandem.workplan.MilestoneStatus.COMPLETED;
import static org.tandem.workplan.MilestoneStatus.NOT_BEING_PURSUED;
import static org.tandem.workplan.MilestoneStatus.NOT_STARTED;
import static org.tandem.workplan.MilestoneStatus.ON_TRACK;
import static org.tandem.workplan.Signal.Kind.DIVERGENCE;
import static org.tandem.workplan.Signal.Kind.DUE_SOON;
import static org.tandem.workplan.Signal.Kind.LANGUAGE;
import static org.tandem.workplan.Signal.Kind.NO_EVIDENCE;
import static org.tandem.workplan.Signal.Kind.ONE_SIDED;
import static org.tandem.workplan.Signal.Kind.OVERDUE;
import static org.tandem.workplan.Signal.Kind.SILENT;
import static org.tandem.workplan.Signal.Kind.SLIPPED;
import static org.tandem.workplan.TestMilestone.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/** Every signal of product.md §2 with its borders. */
class SignalsTest {

    @Test
    void aMilestoneWithoutAFlawHasNone() {
        assertThat(new TestMilestone().today().signals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "-71, 71"})
    void isOverdueFromTheDayAfterItWasDue(int dueIn, int daysLate) {
        assertThat(signals(new TestMilestone().dueIn(dueIn))).containsExactly(new Signal(OVERDUE, null, daysLate));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void isDueSoonFromThirtyDaysBeforeUntilTheDayItself(int dueIn) {
        assertThat(signals(new TestMilestone().dueIn(dueIn))).containsExactly(new Signal(DUE_SOON, null, dueIn));
    }

    @Test
    void isNotDueSoonThirtyOneDaysBefore() {
        assertThat(signals(new TestMilestone().dueIn(31))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NOT_BEING_PURSUED"})
    void isNeitherOverdueNorDueSoonOnceClosed(MilestoneStatus outcome) {
        for (int dueIn : new int[] {-1, 0, 30}) {
            Standing standing = new TestMilestone()
                    .dueIn(dueIn)
                    .closedAs(outcome)
                    .withEvidence()
                    .today();
            assertThat(standing.signals()).isEmpty();
        }
    }

    @Test
    void isOverdueWhileAClosureIsOnlyProposed() {
        assertThat(new TestMilestone()
                        .dueIn(-1)
                        .says(CA, COMPLETED)
                        .says(MX, COMPLETED)
                        .today()
                        .has(OVERDUE))
                .isTrue();
    }

    @Test
    void slippedByTheDaysBetweenBaselineAndForecast() {
        assertThat(signals(new TestMilestone().baseline(TODAY.plusDays(40)).dueIn(41)))
                .containsExactly(new Signal(SLIPPED, null, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void hasNotSlippedWhenDueOnTheBaselineOrBefore(int moved) {
        assertThat(signals(new TestMilestone().baseline(TODAY.plusDays(40)).dueIn(40 + moved)))
                .isEmpty();
    }

    @Test
    void hasNotSlippedInADraftWhichHasNoBaseline() {
        assertThat(signals(new TestMilestone().inDraft().dueIn(40))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCountryIsSilentFromTheNinetiethDayAfterItsLastUpdate(Country country) {
        assertThat(signals(reportedBy(country, 90))).contains(new Signal(SILENT, country, 90));
        assertThat(reportedBy(country, 89).today().has(SILENT)).isFalse();
    }

    private static TestMilestone reportedBy(Country silent, int daysAgo) {
        return new TestMilestone()
                .agreedOn(TODAY.minusDays(300))
                .says(silent, ON_TRACK, TODAY.minusDays(daysAgo))
                .says(silent.other(), ON_TRACK);
    }

    @Test
    void withoutAnyUpdateSilenceCountsFromTheDayThePlanWasAgreed() {
        assertThat(signals(new TestMilestone().agreedOn(TODAY.minusDays(90))))
                .containsExactly(new Signal(SILENT, CA, 90), new Signal(SILENT, MX, 90));
        assertThat(signals(new TestMilestone().agreedOn(TODAY.minusDays(89)))).isEmpty();
    }

    @Test
    void nothingToReportBreaksTheSilence() {
        assertThat(new TestMilestone()
                        .agreedOn(TODAY.minusDays(300))
                        .hasNothingToReport(CA, TODAY.minusDays(1))
                        .hasNothingToReport(MX, TODAY.minusDays(1))
                        .today()
                        .has(SILENT))
                .isFalse();
    }

    @Test
    void nobodyIsSilentInADraft() {
        assertThat(signals(new TestMilestone().inDraft())).isEmpty();
    }

    @Test
    void aCountryWithoutALeadIsNeverSilent() {
        Standing standing =
                new TestMilestone().ledBy(CA).agreedOn(TODAY.minusDays(300)).today();
        assertThat(standing.isSilent(CA)).isTrue();
        assertThat(standing.isSilent(MX)).isFalse();
    }

    @Test
    void nobodyIsSilentOnAClosedMilestone() {
        assertThat(new TestMilestone()
                        .agreedOn(TODAY.minusDays(300))
                        .closedAs(NOT_BEING_PURSUED)
                        .today()
                        .signals())
                .isEmpty();
    }

    @Test
    void isOneSidedWhenACountryHasNoLead() {
        assertThat(signals(new TestMilestone().ledBy(MX))).containsExactly(Signal.of(ONE_SIDED));
        assertThat(signals(new TestMilestone().ledBy())).containsExactly(Signal.of(ONE_SIDED));
    }

    @Test
    void isOneSidedWhenOnlyOneOfTwoLeadsHasReported() {
        assertThat(new TestMilestone().says(CA, NOT_STARTED).today().signals()).containsExactly(Signal.of(ONE_SIDED));
        assertThat(new TestMilestone()
                        .says(CA, ON_TRACK)
                        .says(MX, ON_TRACK)
                        .today()
                        .has(ONE_SIDED))
                .isFalse();
    }

    @Test
    void divergesWhenTheTwoLinesDiffer() {
        assertThat(new TestMilestone()
                        .says(CA, ON_TRACK)
                        .says(MX, AT_RISK)
                        .today()
                        .signals())
                .containsExactly(Signal.of(DIVERGENCE));
        assertThat(new TestMilestone()
                        .says(CA, AT_RISK)
                        .says(MX, AT_RISK)
                        .today()
                        .signals())
                .isEmpty();
    }

    @Test
    void divergesWhenOneProposesClosure() {
        assertThat(new TestMilestone()
                        .says(CA, ON_TRACK)
                        .says(MX, COMPLETED)
                        .today()
                        .has(DIVERGENCE))
                .isTrue();
        assertThat(new TestMilestone()
                        .says(CA, COMPLETED)
                        .says(MX, COMPLETED)
                        .today()
                        .has(DIVERGENCE))
                .isFalse();
    }

    @Test
    void doesNotDivergeWhereOnlyOneCountryLeads() {
        assertThat(new TestMilestone()
                        .ledBy(CA)
                        .says(CA, ON_TRACK)
                        .says(MX, AT_RISK)
                        .today()
                        .has(DIVERGENCE))
                .isFalse();
    }

    @Test
    void completedWithoutEvidenceSaysSo() {
        assertThat(signals(new TestMilestone().closedAs(COMPLETED))).containsExactly(Signal.of(NO_EVIDENCE));
        assertThat(signals(new TestMilestone().closedAs(COMPLETED).withEvidence()))
                .isEmpty();
    }

    @Test
    void onlyAnAgreedCompletionNeedsEvidence() {
        assertThat(signals(new TestMilestone().closedAs(NOT_BEING_PURSUED))).isEmpty();
        assertThat(new TestMilestone()
                        .says(CA, COMPLETED)
                        .says(MX, COMPLETED)
                        .today()
                        .has(NO_EVIDENCE))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void namesATextThatIsMissingOrOutdatedInALanguage(Language language) {
        assertThat(signals(new TestMilestone().lacks(language))).containsExactly(Signal.of(LANGUAGE));
    }

    @Test
    void standInTheOrderOfTheirKinds() {
        Standing worst = new TestMilestone()
                .agreedOn(TODAY.minusDays(200))
                .baseline(TODAY.minusDays(20))
                .dueIn(-10)
                .says(MX, AT_RISK)
                .lacks(Language.FR)
                .today();
        assertThat(worst.signals())
                .extracting(Signal::kind)
                .containsExactly(OVERDUE, SLIPPED, SILENT, ONE_SIDED, DIVERGENCE, LANGUAGE);
    }

    private static List<Signal> signals(TestMilestone milestone) {
        return milestone.today().signals();
    }
}
