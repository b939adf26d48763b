/** What other modules' pages show of editions, and the frame of every page that shows a group in an edition. */
@NamedInterface("panel")
@NullMarked
package org.tandem.cycle.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
