package org.tandem.workplan;

/** A goal of the agreed plan on which the reader may record a value now. @param goal without its milestones */
public record IndicatorToRecord(PlanRow plan, GoalRow goal, IndicatorHistory history) {}
