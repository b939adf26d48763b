/** Pages opened without a browser, as the people who use them. */
@NullMarked
package org.tandem.pages;

import org.jspecify.annotations.NullMarked;
