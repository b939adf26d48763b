/** The frame around every page: layout, navigation, language switch, error pages, and what the whole application stands on. */
@ApplicationModule(allowedDependencies = {"shared", "cycle", "ui"})
@NullMarked
package org.tandem.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
