package org.tandem.workplan;

/** The fields of keyed text in the order in which a page shows them, each with what a change of it is called. */
public enum KeyedField {
    TITLE(PlanChange.REWORDED),
    DESCRIPTION(PlanChange.REWORDED),
    EXPECTED_RESULT(PlanChange.REWORDED),
    /** The name of a goal's indicator; to gain or lose one is more than words. */
    INDICATOR(PlanChange.REWORDED, PlanChange.INDICATOR_CHANGED),
    UNIT(PlanChange.INDICATOR_CHANGED),
    BASELINE(PlanChange.INDICATOR_CHANGED),
    TARGET(PlanChange.INDICATOR_CHANGED),
    DELIVERABLE(PlanChange.REWORDED),
    LEAD_CA(PlanChange.LEAD_CHANGED),
    LEAD_MX(PlanChange.LEAD_CHANGED),
    PARTNERS(PlanChange.REWORDED),
    THEMES(PlanChange.THEMES_CHANGED),
    STARTS_ON(PlanChange.RE_DATED),
    DUE_ON(PlanChange.RE_DATED),
    RECURRING(PlanChange.RECURRENCE_CHANGED);

    private final PlanChange change;
    private final PlanChange comingOrGoing;

    KeyedField(PlanChange change) {
        this(change, change);
    }

    KeyedField(PlanChange change, PlanChange comingOrGoing) {
        this.change = change;
        this.comingOrGoing = comingOrGoing;
    }

    /** @param inBoth whether both versions fill the field, and differ in it */
    PlanChange change(boolean inBoth) {
        return inBoth ? change : comingOrGoing;
    }
}
