package org.tandem.workplan;

/** The state of a plan's version. */
public enum PlanState {
    DRAFT,
    AGREED
}
