package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemOrderTest {

    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

    @Test
    void movingOneMarksNoOther() {
        assertThat(ItemOrder.moved(FIVE, List.of(5, 1, 2, 3, 4))).containsExactly(5);
        assertThat(ItemOrder.moved(FIVE, List.of(2, 3, 4, 5, 1))).containsExactly(1);
        assertThat(ItemOrder.moved(FIVE, List.of(1, 4, 2, 3, 5))).containsExactly(4);
    }

    @Test
    void whatCameOrWentMovesNothing() {
        assertThat(ItemOrder.moved(FIVE, List.of(9, 1, 3, 8, 5))).isEmpty();
        assertThat(ItemOrder.moved(FIVE, List.of())).isEmpty();
        assertThat(ItemOrder.moved(List.of(), FIVE)).isEmpty();
    }

    @Test
    void aReversedOrderKeepsOne() {
        assertThat(ItemOrder.moved(FIVE, FIVE.reversed())).hasSize(4);
    }

    @Test
    void whatIsGoneStaysWhereItStood() {
        assertThat(ItemOrder.merged(FIVE, List.of(1, 3, 6))).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(ItemOrder.merged(FIVE, List.of(3, 6, 1))).containsExactly(3, 4, 5, 6, 1, 2);
        assertThat(ItemOrder.merged(FIVE, List.of())).isEqualTo(FIVE);
        assertThat(ItemOrder.merged(List.of(), FIVE)).isEqualTo(FIVE);
    }

    /** Taking the moved ones out leaves the same order on both sides, and no smaller set does. */
    @Test
    void marksTheFewestThatMustHaveMoved() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Integer> older = IntStream.range(0, random.nextInt(9)).boxed().toList();
            List<Integer> newer = new ArrayList<>(older);
            Collections.shuffle(newer, random);
            Set<Integer> moved = ItemOrder.moved(older, newer);
            assertThat(without(moved, newer)).as("seed %d", seed).isEqualTo(without(moved, older));
            int fewest = IntStream.range(0, 1 << older.size())
                    .filter(choice -> keepsOrder(newer, choice))
                    .map(choice -> older.size() - Integer.bitCount(choice))
                    .min()
                    .orElseThrow();
            assertThat(moved).as("seed %d", seed).hasSize(fewest);
        }
    }

    private static List<Integer> without(Set<Integer> moved, List<Integer> order) {
        return order.stream().filter(item -> !moved.contains(item)).toList();
    }

    /** Whether those chosen (by their bits) stand in ascending order. */
    private static boolean keepsOrder(List<Integer> order, int choice) {
        List<Integer> kept =
                order.stream().filter(item -> (choice >> item & 1) == 1).toList();
        return kept.stream().sorted().toList().equals(kept);
    }
}
