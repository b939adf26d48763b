/** Comments on any subject, asked for rights through the facts that the subject's module tells. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "people",
            "audit",
            "audit::panel",
            "live",
            "live::panel",
            "search",
            "ui"
        })
@NullMarked
package org.tandem.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
