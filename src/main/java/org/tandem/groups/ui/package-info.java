/** The list of working groups, and the forms by which their seats are changed. */
@NullMarked
package org.tandem.groups.ui;

import org.jspecify.annotations.NullMarked;
