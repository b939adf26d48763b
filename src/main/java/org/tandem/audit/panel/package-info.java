/** What other modules' pages show of the audit trail: the history of a subject. */
@NamedInterface("panel")
@NullMarked
package org.tandem.audit.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
