/** Tests of work plans: the rules alone, the services on the real database, the pages without a browser. */
@NullMarked
package org.tandem.workplan;

import org.jspecify.annotations.NullMarked;
