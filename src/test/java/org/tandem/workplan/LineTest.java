package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.workplan.MilestoneStatus.COMPLETED;
import static org.tandem.workplan.MilestoneStatus.DELAYED;
import static org.tandem.workplan.MilestoneStatus.NOT_STARTED;
import static org.tandem.workplan.MilestoneStatus.ON_TRACK;
import static org.tandem.workplan.TestMilestone.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;

class LineTest {

    @Test
    void knowsNothingBeforeTheFirstUpdate() {
        Line line = new TestMilestone().facts().line(CA);
        assertThat(line.hasReported()).isFalse();
        assertThat(line.status()).isEqualTo(NOT_STARTED);
        assertThat(line.lastReportedOn()).isNull();
    }

    @Test
    void keepsItsWorkingStatusUnderAProposedClosure() {
        Line line = line(new TestMilestone().says(CA, DELAYED).says(CA, COMPLETED));
        assertThat(line.status()).isEqualTo(COMPLETED);
        assertThat(line.workingStatus()).isEqualTo(DELAYED);
    }

    @Test
    void countsHowOftenItHadNothingToReportAndSaysTheSame() {
        Line line = line(new TestMilestone()
                .says(CA, DELAYED, TODAY.minusDays(9))
                .hasNothingToReport(CA, TODAY.minusDays(6))
                .hasNothingToReport(CA, TODAY.minusDays(3))
                .hasNothingToReport(CA, TODAY));
        assertThat(line.unchangedTimes()).isEqualTo(3);
        assertThat(line.status()).isEqualTo(DELAYED);
        assertThat(line.lastReportedOn()).isEqualTo(TODAY);
    }

    @Test
    void repeatsAProposedClosureToo() {
        Line line = line(new TestMilestone().says(CA, COMPLETED).hasNothingToReport(CA, TODAY));
        assertThat(line.status()).isEqualTo(COMPLETED);
    }

    @Test
    void countsStillTrueWithNothingToReport() {
        Line line = line(new TestMilestone()
                .says(CA, DELAYED, TODAY.minusDays(9))
                .repeats(CA, UpdateKind.STILL_TRUE, TODAY.minusDays(6))
                .hasNothingToReport(CA, TODAY.minusDays(3)));
        assertThat(line.unchangedTimes()).isEqualTo(2);
        assertThat(line.status()).isEqualTo(DELAYED);
    }

    @Test
    void isStillTrueOnlyOnceItSaidSomething() {
        TestMilestone unreported = new TestMilestone();
        assertThatExceptionOfType(NothingToRepeat.class)
                .isThrownBy(() -> unreported.repeats(CA, UpdateKind.STILL_TRUE, TODAY));
    }

    @Test
    void countsFromNoughtAfterAChange() {
        Line line = line(new TestMilestone().hasNothingToReport(CA, TODAY).says(CA, ON_TRACK));
        assertThat(line.unchangedTimes()).isZero();
    }

    @Test
    void datesAnUpdateByItsOwnCapital() {
        Instant halfPastMidnightInOttawa = Instant.parse("2026-03-01T05:30:00Z");
        TestMilestone milestone = new TestMilestone()
                .says(CA, ON_TRACK, halfPastMidnightInOttawa)
                .says(MX, ON_TRACK, halfPastMidnightInOttawa);
        assertThat(milestone.facts().line(CA).lastReportedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(milestone.facts().line(MX).lastReportedOn()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    private static Line line(TestMilestone milestone) {
        return milestone.facts().line(Country.CA);
    }
}
