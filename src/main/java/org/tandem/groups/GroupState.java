package org.tandem.groups;

/** Where a working group is in its life; none of these is an error, and none hides the group (product.md §2). */
public enum GroupState {
    PROPOSED,
    ACTIVE,
    DORMANT,
    PHASED_OUT
}
