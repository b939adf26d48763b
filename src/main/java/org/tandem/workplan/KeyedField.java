package org.tandem.workplan;

/** The fields of keyed text in the order in which a page shows them, each with what a change of it is called. */
public enum KeyedField {
    TITLE(PlanChange.REWORDED),
    DESCRIPTION(PlanChange.REWORDED),
    EXPECTED_RESULT(PlanChange.REWORDED),
    DELIVERABLE(PlanChange.REWORDED),
    LEAD_CA(PlanChange.LEAD_CHANGED),
    LEAD_MX(PlanChange.LEAD_CHANGED),
    PARTNERS(PlanChange.REWORDED),
    THEMES(PlanChange.THEMES_CHANGED),
    STARTS_ON(PlanChange.RE_DATED),
    DUE_ON(PlanChange.RE_DATED),
    RECURRING(PlanChange.RECURRENCE_CHANGED);

    private final PlanChange change;

    KeyedField(PlanChange change) {
        this.change = change;
    }

    PlanChange change() {
        return change;
    }
}
