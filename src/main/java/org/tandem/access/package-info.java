/** Who may do what: the table of product.md §5, once, and the question every service asks of it. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.tandem.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
