package org.tandem.access;

/** The rows of product.md §5 that hold rights; the first three differ between the own group and the others. */
public enum ProtectedObject {
    /** A plan that is not agreed, and sections. */
    DRAFT,
    /** The agreed plan and the updates on it. */
    AGREED_PLAN,
    /** Comments and documents. */
    COMMENTS,
    /** Groups, seats, themes, editions, dashboard, snapshots, ledger. */
    PARTNERSHIP,
    /** Members of a group, and changes to its seats. */
    GROUP_PEOPLE,
    /** Life of groups, editions, themes, freeze. */
    PARTNERSHIP_LIFE,
    /** Accounts and settings. */
    ACCOUNTS,
    /** Who did what, before and after. */
    AUDIT_TRAIL
}
