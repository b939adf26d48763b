/** What a question to all modules at once is and what answers it; each module looks through what it owns. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.tandem.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
