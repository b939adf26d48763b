/** Two keys on a version of a text: agreed is what both countries agreed to (product.md §3), whatever the text is of. */
@ApplicationModule(allowedDependencies = {"shared", "access", "people", "groups", "cycle", "ui"})
@NullMarked
package org.tandem.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
