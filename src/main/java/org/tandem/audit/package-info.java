/** The append-only record of who did what, written with the change it tells of. */
@ApplicationModule(allowedDependencies = {"shared", "access", "people", "ui"})
@NullMarked
package org.tandem.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
