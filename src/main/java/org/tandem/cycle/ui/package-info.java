/** The lists of editions and of themes, and the forms by which coordinators keep them. */
@NullMarked
package org.tandem.cycle.ui;

import org.jspecify.annotations.NullMarked;
