/** The page one comes to: what waits for the reader, and the reader's groups. */
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
            "agreement",
            "agreement::panel",
            "discussion",
            "discussion::panel",
            "workplan",
            "workplan::panel",
            "live",
            "live::panel",
            "search",
            "ui"
        })
@NullMarked
package org.tandem.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
