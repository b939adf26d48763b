/** The pages of work plans: the plan, a milestone, and the forms that change them. */
@NullMarked
package org.tandem.workplan.ui;

import org.jspecify.annotations.NullMarked;
