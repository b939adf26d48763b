package org.tandem.ui;

import org.tandem.shared.Revision;

/** A draft as it stands, with the revision it was read at. */
public record Revised<D>(D draft, Revision revision) {

    /** Of something that is not there yet. */
    public static <D> Revised<D> first(D draft) {
        return new Revised<>(draft, Revision.FIRST);
    }
}
