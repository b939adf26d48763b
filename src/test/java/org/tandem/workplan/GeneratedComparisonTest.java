package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Id;

/** Random texts and random edits, each by its seed: an edit is reported as what it is, where it is, and nothing else is. */
class GeneratedComparisonTest {

    private static final int SEEDS = 300;

    @ParameterizedTest
    @EnumSource
    void oneEditIsReportedAsExactlyThat(TextEdit edit) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            EditedText text = EditedText.random(random);
            PlanText older = text.text();
            TextEdit.Done done = edit.apply(text, random);
            PlanComparison comparison = PlanComparison.between(older, text.text());
            assertThat(changes(comparison)).as("seed %d", seed).isEqualTo(Map.of(done.item(), Set.of(done.change())));
            assertThat(fields(comparison))
                    .as("seed %d", seed)
                    .isEqualTo(done.field() == null ? Set.of() : Set.of(done.field()));
            assertThat(comparison.isEmpty()).isFalse();
            assertThat(comparison.isTextOnly()).isEqualTo(done.change() == PlanChange.REWORDED);
        }
    }

    /** One move, of the item itself or of the one neighbour with which it changed places. */
    @Test
    void oneMoveIsReportedAsOneMove() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            EditedText text = EditedText.random(random);
            PlanText older = text.text();
            moveOne(random.nextBoolean() ? text.goals : text.goals.getFirst().milestones, random);
            assertThat(changes(PlanComparison.between(older, text.text())).values())
                    .as("seed %d", seed)
                    .containsExactly(Set.of(PlanChange.MOVED));
        }
    }

    @Test
    void aTextIsTheSameAsItself() {
        for (long seed = 0; seed < SEEDS; seed++) {
            PlanText text = EditedText.random(new Random(seed)).text();
            assertThat(PlanComparison.between(text, text).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    /** However much was edited, all items of both texts are there once, and looking back turns the changes round. */
    @Test
    void manyEditsLoseNothingAndReadTheSameBackwards() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            EditedText text = EditedText.random(random);
            PlanText older = text.text();
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                TextEdit.values()[random.nextInt(TextEdit.values().length)].apply(text, random);
                text.goals.getFirst().milestones.add(new EditedText.Milestone());
            }
            PlanText newer = text.text();
            PlanComparison forth = PlanComparison.between(older, newer);
            assertThat(items(forth).map(item -> item.latest().id()))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(ids(older, newer));
            PlanComparison back = PlanComparison.between(newer, older);
            assertThat(turned(counts(back))).as("seed %d", seed).isEqualTo(counts(forth));
        }
    }

    private static void moveOne(List<?> list, Random random) {
        int from = random.nextInt(list.size());
        int to = (from + 1 + random.nextInt(list.size() - 1)) % list.size();
        if (from < to) {
            Collections.rotate(list.subList(from, to + 1), -1);
        } else {
            Collections.rotate(list.subList(to, from + 1), 1);
        }
    }

    private static Stream<Compared<? extends KeyedItem>> items(PlanComparison comparison) {
        return comparison.goals().stream().flatMap(ComparedGoal::items);
    }

    private static Map<Id, Set<PlanChange>> changes(PlanComparison comparison) {
        return items(comparison)
                .filter(item -> !item.changes().isEmpty())
                .collect(Collectors.toMap(item -> item.latest().id(), Compared::changes));
    }

    private static Set<KeyedField> fields(PlanComparison comparison) {
        return items(comparison).flatMap(item -> item.fields().stream()).collect(Collectors.toSet());
    }

    private static Set<Id> ids(PlanText... texts) {
        return Stream.of(texts)
                .flatMap(text -> Stream.concat(text.goals().stream(), text.milestones()))
                .map(KeyedItem::id)
                .collect(Collectors.toSet());
    }

    /** How often what happened; what comes and goes already dropped counts once, as coming and going. */
    private static Map<PlanChange, Long> counts(PlanComparison comparison) {
        Map<PlanChange, Long> counts = new HashMap<>();
        items(comparison).forEach(item -> {
            boolean inBoth = item.older() != null && item.newer() != null;
            item.changes().stream()
                    .filter(change -> inBoth || change == PlanChange.ADDED || change == PlanChange.GONE)
                    .forEach(change -> counts.merge(change, 1L, Long::sum));
        });
        return counts;
    }

    private static Map<PlanChange, Long> turned(Map<PlanChange, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        count -> switch (count.getKey()) {
                            case ADDED -> PlanChange.GONE;
                            case GONE -> PlanChange.ADDED;
                            case DROPPED -> PlanChange.RESTORED;
                            case RESTORED -> PlanChange.DROPPED;
                            default -> count.getKey();
                        },
                        Map.Entry::getValue));
    }
}
