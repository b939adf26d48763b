package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.testing.TestClock;

/**
 * Several people edit, submit, agree, refuse, withdraw, discard, revise and contest one plan at the same moments, through the
 * real services on PostgreSQL, some from pages they opened long ago. After every moment plain SQL looks at what stands.
 */
@OfTwoCountries
class RacingPlanTest {

    private static final int SEQUENCES = 150;
    private static final int MOMENTS = 8;

    @Autowired
    private PlanRacers players;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void letTimeGoBy() {
        clock.run();
    }

    @Test
    void nobodyAgreesATextThatOneOfThemDidNotSeeAndNothingIsLost() {
        PlanRacers.Group group = players.gather();
        int agreed = 0;
        int refused = 0;
        for (long seed = 0; seed < SEQUENCES; seed++) {
            PlanRace race = players.race(group, seed);
            for (int moment = 0; moment < MOMENTS; moment++) {
                race.moment();
                assertThat(race.wrong()).as("seed %d, moment %d", seed, moment).isEmpty();
            }
            agreed += race.happened("KEY_GIVEN");
            refused += race.refusals();
        }
        // Nobody would be in anybody's way in a race that everybody wins, or that nobody does.
        assertThat(agreed).isGreaterThan(SEQUENCES);
        assertThat(refused).isGreaterThan(SEQUENCES);
    }
}
