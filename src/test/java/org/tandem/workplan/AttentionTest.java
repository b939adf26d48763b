package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.workplan.MilestoneStatus.AT_RISK;
import static org.tandem.workplan.MilestoneStatus.COMPLETED;
import static org.tandem.workplan.MilestoneStatus.DELAYED;
import static org.tandem.workplan.MilestoneStatus.ON_TRACK;
import static org.tandem.workplan.TestMilestone.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private static final Attention DELAYED_OVERDUE = of(DELAYED, -1);
    private static final Attention OTHER_OVERDUE = of(ON_TRACK, -1);
    private static final Attention ONLY_DELAYED = of(DELAYED, 60);
    private static final Attention ONLY_AT_RISK = of(AT_RISK, 60);
    private static final Attention LONG_SILENT = silent(100);
    private static final Attention LESS_SILENT = silent(99);

    @Test
    void comesWorstFirstInTheOrderOfTheRule() {
        List<Attention> order = List.of(
                DELAYED_OVERDUE, OTHER_OVERDUE, ONLY_DELAYED, ONLY_AT_RISK, LONG_SILENT, LESS_SILENT, Attention.NONE);
        List<Attention> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(order);
    }

    @Test
    void oneDelayedAndOverdueOutweighsAnyNumberOfOtherOverdue() {
        Attention many = new Attention(0, 50, 50, 50, 1000);
        assertThat(new Attention(1, 0, 1, 0, 0)).isLessThan(many);
    }

    @Test
    void ofAGroupAddsItsMilestonesAndKeepsTheLongestSilence() {
        Standing late = new TestMilestone()
                .says(CA, DELAYED, TODAY.minusDays(10))
                .says(MX, ON_TRACK, TODAY.minusDays(95))
                .dueIn(-3)
                .today();
        Standing risky = new TestMilestone()
                .says(CA, AT_RISK)
                .says(MX, AT_RISK)
                .dueIn(-3)
                .today();
        assertThat(Attention.of(List.of(late, risky))).isEqualTo(new Attention(1, 1, 1, 1, 95));
    }

    @Test
    void aClosedMilestoneNeedsNone() {
        Standing closed = new TestMilestone()
                .says(CA, DELAYED)
                .dueIn(-100)
                .closedAs(COMPLETED)
                .today();
        assertThat(Attention.of(closed)).isEqualTo(Attention.NONE);
    }

    @Test
    void ofNothingIsNone() {
        assertThat(Attention.of(List.of())).isEqualTo(Attention.NONE);
    }

    private static Attention of(MilestoneStatus status, int dueIn) {
        return Attention.of(new TestMilestone()
                .says(CA, status)
                .says(MX, status)
                .dueIn(dueIn)
                .today());
    }

    private static Attention silent(int days) {
        return Attention.of(new TestMilestone().agreedOn(TODAY.minusDays(days)).today());
    }
}
