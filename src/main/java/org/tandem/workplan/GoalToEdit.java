package org.tandem.workplan;

/** A goal in the draft that the reader may edit now, without its milestones. */
public record GoalToEdit(PlanRow plan, GoalRow goal) {}
