package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The rule that must hold for any order of acts (product.md §3): sequences of edits, submissions, keys, refusals,
 * withdrawals, contests, hand-overs, vacancies, setting changes, stages and days run the rules beside a model that was
 * written apart from them. What differs is printed with its seed and as few steps as show it; {@code -Dtandem.seed=N}
 * plays that sequence alone.
 */
class GeneratedAgreementTest {

    private static final int SEQUENCES = 12_000;
    private static final int LENGTH = 60;

    @Test
    void nothingIsShownAsAgreedUnlessEachCountryConsentedToThatVersion() throws Exception {
        Long only = Long.getLong("tandem.seed");
        if (only != null) {
            play(only);
            return;
        }
        Map<Step.What, Integer> happened = new EnumMap<>(Step.What.class);
        int tacit = 0;
        int agreed = 0;
        for (Played played : playAll()) {
            played.happened().forEach((what, times) -> happened.merge(what, times, Integer::sum));
            tacit += played.tacitConsents();
            agreed += played.agreed();
        }
        // Sequences in which nothing is ever agreed would prove nothing.
        assertThat(happened).containsOnlyKeys(Step.What.values());
        assertThat(happened.values()).allMatch(times -> times > 200);
        assertThat(tacit).isGreaterThan(300);
        assertThat(agreed).isGreaterThan(SEQUENCES / 2);
    }

    private static List<Played> playAll() throws Exception {
        List<Callable<Played>> plays = LongStream.range(0, SEQUENCES)
                .<Callable<Played>>mapToObj(seed -> () -> play(seed))
                .toList();
        List<Played> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newWorkStealingPool()) {
            for (Future<Played> played : threads.invokeAll(plays)) {
                all.add(played.get());
            }
        }
        return all;
    }

    private static Played play(long seed) {
        Played played = Played.of(Step.sequence(seed, LENGTH));
        if (played.difference() != null) {
            fail(story(seed));
        }
        return played;
    }

    @Test
    void aSeedIsAlwaysTheSameSequenceAndAFailureIsToldInAsFewStepsAsShowIt() {
        List<Step> steps = Step.sequence(7, LENGTH);
        Step one = steps.get(13);
        Step other = steps.get(50);

        assertThat(Step.sequence(7, LENGTH)).isEqualTo(steps);
        assertThat(Shrinking.least(steps, some -> some.containsAll(List.of(one, other))))
                .containsExactly(one, other);
    }

    private static String story(long seed) {
        List<Step> least = Shrinking.least(
                Step.sequence(seed, LENGTH), steps -> Played.of(steps).difference() != null);
        return "Seed " + seed + " (replay with -Dtandem.seed=" + seed + "): "
                + Played.of(least).difference() + "\n"
                + least.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }
}
