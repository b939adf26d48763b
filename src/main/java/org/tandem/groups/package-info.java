/** Working groups with their lineage, seats and memberships; tells everybody who holds what. */
@ApplicationModule(allowedDependencies = {"shared", "access", "people", "search", "ui"})
@NullMarked
package org.tandem.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
