/** What other modules' pages show of an agreement: both countries' keys, what was said beside them, and what one may say. */
@NamedInterface("panel")
@NullMarked
package org.tandem.agreement.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
