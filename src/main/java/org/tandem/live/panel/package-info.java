/** How pages follow what others change. */
@NamedInterface("panel")
@NullMarked
package org.tandem.live.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
