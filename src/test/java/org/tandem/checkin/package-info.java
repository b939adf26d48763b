/** Tests of the check-in: its rules alone, its services on the real database. */
@NullMarked
package org.tandem.checkin;

import org.jspecify.annotations.NullMarked;
