/** The list of editions, and the forms by which coordinators open and move them. */
@NullMarked
package org.tandem.cycle.ui;

import org.jspecify.annotations.NullMarked;
