/** What the operator must have set before Tandem starts, and how it says so. */
@NullMarked
package org.tandem.shell.start;

import org.jspecify.annotations.NullMarked;
