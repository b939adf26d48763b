/** The dashboard, and the pages of a group's space that join what several modules know. */
@NullMarked
package org.tandem.stocktaking.ui;

import org.jspecify.annotations.NullMarked;
