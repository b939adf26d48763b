package org.tandem.shared;

/** How often a thing was saved, from 0; an update names the revision it was made from and fails when that has passed. */
public record Revision(int value) {
    public static final Revision FIRST = new Revision(0);

    /** The one after this. */
    public Revision next() {
        return new Revision(value + 1);
    }
}
