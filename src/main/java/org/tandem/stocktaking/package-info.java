/** The roll-up for the annual stock-taking, and the pages that join what several modules know of a group. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "people",
            "groups",
            "groups::panel",
            "checkin",
            "checkin::panel",
            "cycle",
            "cycle::panel",
            "workplan",
            "workplan::panel",
            "live",
            "live::panel",
            "ui"
        })
@NullMarked
package org.tandem.stocktaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
