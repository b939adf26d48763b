package org.tandem.workplan.ui;

import org.tandem.shared.Revision;

/** A draft as it stands, with the revision it was read at. */
record Version<D>(D draft, Revision revision) {

    /** Of something that is not there yet. */
    static <D> Version<D> first(D draft) {
        return new Version<>(draft, Revision.FIRST);
    }
}
