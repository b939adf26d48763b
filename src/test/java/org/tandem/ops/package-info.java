/** What ships, and what runs it, held against the application. */
@NullMarked
package org.tandem.ops;

import org.jspecify.annotations.NullMarked;
