/** The list of working groups. */
@NullMarked
package org.tandem.groups.ui;

import org.jspecify.annotations.NullMarked;
