package org.tandem.groups.panel;

/** The pages of a group's space, with the end of each one's address. */
public enum GroupTab {
    OVERVIEW(""),
    WORK_PLAN("/plan"),
    UPDATES("/updates"),
    PEOPLE("/people");

    private final String end;

    GroupTab(String end) {
        this.end = end;
    }

    /** Whether it shows plans or what is reported on them, which not everybody reads. */
    public boolean isAboutPlans() {
        return this == WORK_PLAN || this == UPDATES;
    }

    /** The address of this page for a group, without an edition. */
    public String of(String groupCode) {
        return "groups/" + groupCode + end;
    }
}
