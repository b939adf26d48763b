/** The home page. */
@NullMarked
package org.tandem.home.ui;

import org.jspecify.annotations.NullMarked;
