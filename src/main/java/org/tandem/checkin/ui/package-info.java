/** The page of the check-in. */
@NullMarked
package org.tandem.checkin.ui;

import org.jspecify.annotations.NullMarked;
