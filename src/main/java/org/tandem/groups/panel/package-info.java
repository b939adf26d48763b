/** What other modules' pages show of a group: the addresses of its space, its seats. */
@NamedInterface("panel")
@NullMarked
package org.tandem.groups.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
