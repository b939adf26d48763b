package org.tandem.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tandem.shared.Country;

/**
 * One thing that happens. What its numbers mean is found when it happens, so that any part of a sequence is a sequence.
 *
 * @param who chooses the person who acts, or of whom it is told
 * @param choice chooses among the rest: a text, a seat, a number of days
 */
record Step(What what, Country country, int who, int choice) {

    /** What may happen, each as often as its weight says. */
    enum What {
        EDIT(9),
        SUBMIT(12),
        DISCARD(1),
        AGREE(18),
        WITHDRAW(3),
        REFUSE(2),
        ENDORSE(2),
        REVISE(7),
        CONTEST(6),
        HAND_OVER(3),
        VACATE(2),
        NAME_ALTERNATE(2),
        NAME_SECRETARY(1),
        LET_PRIVATE_SEATS(1),
        LET_SILENCE(4),
        COUNT_DAYS(2),
        MOVE_STAGE(2),
        DAYS_PASS(10),
        TICK(9);

        private final int weight;

        What(int weight) {
            this.weight = weight;
        }
    }

    private static final List<What> WEIGHED = Arrays.stream(What.values())
            .flatMap(what -> Collections.nCopies(what.weight, what).stream())
            .toList();

    static List<Step> sequence(long seed, int length) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(new Step(
                    WEIGHED.get(random.nextInt(WEIGHED.size())),
                    random.nextBoolean() ? Country.CA : Country.MX,
                    random.nextInt(100),
                    random.nextInt(1000)));
        }
        return steps;
    }

    /** Mostly the last of so many, of which there is one at least; now and then any of them. */
    int pick(int size) {
        return choice % 6 == 0 ? choice % size : size - 1;
    }
}
