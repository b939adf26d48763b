/** Value types that every module speaks: ids, countries, languages, texts in three languages, changes. No Spring here. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.tandem.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
