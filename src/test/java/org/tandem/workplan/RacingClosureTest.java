package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/**
 * Both countries report, propose an end, agree, refuse, take back and reopen at the same moments, through the real services on
 * PostgreSQL, some from pages they opened long ago. After every moment plain SQL looks at what stands.
 */
@OfTwoCountries
class RacingClosureTest {

    private static final int SEQUENCES = 150;
    private static final int MOMENTS = 8;

    @Autowired
    private ClosureRacers racers;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void letTimeGoBy() {
        clock.run();
    }

    @Test
    void noMilestoneIsClosedOrReopenedWithoutBothKeysAndNothingIsLost() {
        Scene scene = racers.scene();
        List<MilestoneId> milestones = racers.milestones(scene, SEQUENCES);
        int closed = 0;
        int refused = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            ClosureRace race = new ClosureRace(racers, scene, milestones.get(seed), seed);
            for (int moment = 0; moment < MOMENTS; moment++) {
                race.moment();
                assertThat(race.wrong()).as("seed %d, moment %d", seed, moment).isEmpty();
            }
            closed += race.closures();
            refused += race.refusals();
        }
        // Nobody would be in anybody's way in a race that everybody wins, or that nobody does.
        assertThat(closed).isGreaterThan(SEQUENCES / 4);
        assertThat(refused).isGreaterThan(SEQUENCES);
    }
}
