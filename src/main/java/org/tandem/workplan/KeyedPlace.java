package org.tandem.workplan;

/**
 * Where a goal or milestone stands in a plan.
 *
 * @param goal the number of the goal
 * @param milestone which of the goal's milestones, from 1; 0 for the goal itself
 */
public record KeyedPlace(int goal, int milestone) {

    static KeyedPlace ofGoal(int number) {
        return new KeyedPlace(number, 0);
    }
}
