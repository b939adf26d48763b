package org.tandem.groups.panel;

import java.util.EnumSet;
import java.util.Set;

/** The pages of a group's space, with the end of each one's address. */
public enum GroupTab {
    OVERVIEW(""),
    WORK_PLAN("/plan"),
    UPDATES("/updates"),
    PEOPLE("/people");

    private static final Set<GroupTab> OF_THE_PLAN = EnumSet.of(WORK_PLAN, UPDATES);

    private final String end;

    GroupTab(String end) {
        this.end = end;
    }

    /** Whether the page shows the group's plan, which not everybody may read. */
    public boolean isOfThePlan() {
        return OF_THE_PLAN.contains(this);
    }

    /** The address of this page for a group, without an edition. */
    public String of(String groupCode) {
        return "groups/" + groupCode + end;
    }
}
