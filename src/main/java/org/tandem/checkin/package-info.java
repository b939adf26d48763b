/** The check-in: a country's update of all open milestones of a group on one form, kept as it is typed, posted at once. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "people",
            "groups",
            "groups::panel",
            "cycle",
            "cycle::panel",
            "workplan",
            "workplan::panel",
            "live",
            "live::panel",
            "ui"
        })
@NullMarked
package org.tandem.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
