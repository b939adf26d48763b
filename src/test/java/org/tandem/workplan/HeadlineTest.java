package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.workplan.MilestoneStatus.AT_RISK;
import static org.tandem.workplan.MilestoneStatus.COMPLETED;
import static org.tandem.workplan.MilestoneStatus.DELAYED;
import static org.tandem.workplan.MilestoneStatus.NOT_BEING_PURSUED;
import static org.tandem.workplan.MilestoneStatus.NOT_STARTED;
import static org.tandem.workplan.MilestoneStatus.ON_TRACK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, NOT_STARTED, NOT_STARTED",
        "NOT_STARTED, ON_TRACK, ON_TRACK",
        "NOT_STARTED, AT_RISK, AT_RISK",
        "NOT_STARTED, DELAYED, DELAYED",
        "ON_TRACK, ON_TRACK, ON_TRACK",
        "ON_TRACK, AT_RISK, AT_RISK",
        "ON_TRACK, DELAYED, DELAYED",
        "AT_RISK, AT_RISK, AT_RISK",
        "AT_RISK, DELAYED, DELAYED",
        "DELAYED, DELAYED, DELAYED"
    })
    void isTheWorseOfTheTwoCountriesWhicheverSaysIt(
            MilestoneStatus one, MilestoneStatus other, MilestoneStatus headline) {
        assertThat(new TestMilestone().says(CA, one).says(MX, other).headline().status())
                .isEqualTo(headline);
        assertThat(new TestMilestone().says(MX, one).says(CA, other).headline().status())
                .isEqualTo(headline);
    }

    @Test
    void isNotStartedUntilSomebodyReports() {
        assertThat(new TestMilestone().headline().status()).isEqualTo(NOT_STARTED);
    }

    @Test
    void leavesOutACountryWithoutALead() {
        TestMilestone milestone = new TestMilestone().says(CA, ON_TRACK).says(MX, DELAYED);
        assertThat(milestone.ledBy(CA).headline().status()).isEqualTo(ON_TRACK);
        assertThat(milestone.ledBy(MX).headline().status()).isEqualTo(DELAYED);
    }

    @Test
    void hearsBothWhereNoneLeads() {
        assertThat(new TestMilestone()
                        .ledBy()
                        .says(CA, ON_TRACK)
                        .says(MX, AT_RISK)
                        .headline()
                        .status())
                .isEqualTo(AT_RISK);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NOT_BEING_PURSUED"})
    void keepsTheWorkingStatusWhileAClosureIsOnlyProposed(MilestoneStatus outcome) {
        Headline headline = new TestMilestone()
                .says(CA, DELAYED)
                .says(CA, outcome)
                .says(MX, ON_TRACK)
                .headline();
        assertThat(headline.status()).isEqualTo(DELAYED);
        assertThat(headline.closureProposedBy()).containsExactly(CA);
    }

    @Test
    void isNotStartedWhereALineKnewNothingButItsClosure() {
        Headline headline = new TestMilestone()
                .says(CA, COMPLETED)
                .says(MX, NOT_BEING_PURSUED)
                .headline();
        assertThat(headline.status()).isEqualTo(NOT_STARTED);
        assertThat(headline.closureProposedBy()).containsExactlyInAnyOrder(CA, MX);
    }

    @Test
    void proposesNoLongerOnceTheLineSaysSomethingElse() {
        assertThat(new TestMilestone()
                        .says(CA, COMPLETED)
                        .says(CA, ON_TRACK)
                        .headline()
                        .closureProposedBy())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NOT_BEING_PURSUED"})
    void isTheOutcomeOnceBothAgreedToTheClosure(MilestoneStatus outcome) {
        Headline headline = new TestMilestone()
                .says(CA, DELAYED)
                .says(MX, COMPLETED)
                .closedAs(outcome)
                .headline();
        assertThat(headline.status()).isEqualTo(outcome);
        assertThat(headline.closureProposedBy()).isEmpty();
    }
}
