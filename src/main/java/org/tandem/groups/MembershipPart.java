package org.tandem.groups;

/** What somebody without a seat is to a group. */
public enum MembershipPart {
    MEMBER,
    OBSERVER
}
