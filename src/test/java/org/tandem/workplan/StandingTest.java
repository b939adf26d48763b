package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.workplan.MilestoneStatus.COMPLETED;
import static org.tandem.workplan.MilestoneStatus.ON_TRACK;
import static org.tandem.workplan.TestMilestone.TODAY;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void longestSilenceIsThatOfTheCountryThatSpokeLongestAgo() {
        assertThat(new TestMilestone()
                        .says(CA, ON_TRACK, TODAY.minusDays(14))
                        .says(MX, ON_TRACK, TODAY.minusDays(71))
                        .today()
                        .longestSilence())
                .isEqualTo(71);
    }

    @Test
    void longestSilenceLeavesOutACountryWithoutALead() {
        assertThat(new TestMilestone()
                        .ledBy(CA)
                        .agreedOn(TODAY.minusDays(300))
                        .says(CA, ON_TRACK, TODAY.minusDays(14))
                        .today()
                        .longestSilence())
                .isEqualTo(14);
    }

    @Test
    void aClosedMilestoneIsNotSilent() {
        assertThat(new TestMilestone()
                        .agreedOn(TODAY.minusDays(300))
                        .closedAs(COMPLETED)
                        .today()
                        .longestSilence())
                .isZero();
    }

    @Test
    void anUpdateAfterTheDayItIsComputedForIsNoNegativeSilence() {
        TestMilestone milestone = new TestMilestone().says(CA, ON_TRACK).says(MX, ON_TRACK);
        assertThat(Standing.of(milestone.facts(), TODAY.minusDays(5)).longestSilence())
                .isZero();
    }

    @Test
    void countsItsSignalsFromItsOwnDay() {
        Standing standing = Standing.of(new TestMilestone().dueIn(0).facts(), TODAY.plusDays(2));
        assertThat(standing.asOf()).isEqualTo(TODAY.plusDays(2));
        assertThat(standing.signals()).containsExactly(new Signal(Signal.Kind.OVERDUE, null, 2));
    }
}
