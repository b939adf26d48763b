/** Editions of the annual cycle and what each of their stages opens; the themes of the Partnership. */
@ApplicationModule(allowedDependencies = {"shared", "access", "groups", "groups::panel", "live", "ui"})
@NullMarked
package org.tandem.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
