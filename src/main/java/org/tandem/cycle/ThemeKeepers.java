package org.tandem.cycle;

import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;

/** Knows who keeps the themes: whoever reads of the Partnership reads them, and coordinators change them (product.md §5). */
@Component
class ThemeKeepers {

    private final Access access;

    ThemeKeepers(Access access) {
        this.access = access;
    }

    boolean mayChange() {
        return access.may(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
    }

    /**
     * As what the person changes them.
     *
     * @throws NotAllowed for whoever only reads them
     * @throws NotFound for whoever does not
     */
    Capacity require() {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        if (!mayChange()) {
            throw new NotAllowed();
        }
        return access.require(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
    }
}
