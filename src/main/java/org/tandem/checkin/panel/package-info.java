/** What other modules' pages show of check-ins: what is due, and how much of it waits. */
@NamedInterface("panel")
@NullMarked
package org.tandem.checkin.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
