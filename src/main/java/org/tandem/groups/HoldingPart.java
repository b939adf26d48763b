package org.tandem.groups;

/** What somebody is to a seat: its holder, an alternate who acts for it, a secretary who prepares for it. */
public enum HoldingPart {
    HOLDER,
    ALTERNATE,
    SECRETARY
}
