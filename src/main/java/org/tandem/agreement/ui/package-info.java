/** The page of what the Partnership has set about agreement. */
@NullMarked
package org.tandem.agreement.ui;

import org.jspecify.annotations.NullMarked;
