/** Tells open pages, on every replica, that something they may show has changed: a pointer to it, never its content. */
@ApplicationModule(allowedDependencies = {"shared", "access", "ui"})
@NullMarked
package org.tandem.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
