/** What other modules' pages show of comments: the thread on a subject. */
@NamedInterface("panel")
@NullMarked
package org.tandem.discussion.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
