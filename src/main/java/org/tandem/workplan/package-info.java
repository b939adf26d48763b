/** Work plans: goals, milestones, the two countries' lines and their progress updates. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "people",
            "groups",
            "groups::panel",
            "cycle",
            "cycle::panel",
            "agreement",
            "agreement::panel",
            "discussion",
            "discussion::panel",
            "audit::panel",
            "live",
            "live::panel",
            "search",
            "ui"
        })
@NullMarked
package org.tandem.workplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
