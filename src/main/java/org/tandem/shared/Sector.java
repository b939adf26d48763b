package org.tandem.shared;

/** The sector a seat or a person speaks for. */
public enum Sector {
    PUBLIC,
    PRIVATE
}
