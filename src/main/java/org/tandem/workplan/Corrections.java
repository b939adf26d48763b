package org.tandem.workplan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;

/** Which update another one may correct. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Corrections {

    private final UpdateReader updates;

    Corrections(UpdateReader updates) {
        this.updates = updates;
    }

    /**
     * The update that may be corrected now.
     *
     * @throws NotFound when that country's line holds no such update
     * @throws NotTheNewestWords when it was corrected already, or the country has said something else since
     */
    UpdateRow require(Reportable target, Country country, UpdateId corrected) {
        UpdateRow update = updates.one(target.version(), corrected)
                .filter(row -> row.milestone().equals(target.milestone().id()) && row.country() == country)
                .orElseThrow(NotFound::new);
        if (!update.newestWords()) {
            throw new NotTheNewestWords();
        }
        return update;
    }
}
