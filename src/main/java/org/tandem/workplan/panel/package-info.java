/** What other modules' pages show of work plans: milestones in rows, their headline, signals and due date. */
@NamedInterface("panel")
@NullMarked
package org.tandem.workplan.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
