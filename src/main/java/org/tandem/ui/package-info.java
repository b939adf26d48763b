/** The pieces pages are made of: texts of the interface, statuses, chips, tables, forms. They know Vaadin and no feature. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package org.tandem.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
