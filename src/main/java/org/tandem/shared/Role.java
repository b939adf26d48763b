package org.tandem.shared;

/** What somebody is in the Partnership (product.md §1); the order is the one in which a person's roles are tried. */
public enum Role {
    CO_CHAIR,
    ALTERNATE,
    SECRETARY,
    COORDINATOR,
    NATIONAL_CO_CHAIR,
    MEMBER,
    OBSERVER,
    ADMINISTRATOR
}
