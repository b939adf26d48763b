/** Signing in and out as people see it. */
@NullMarked
package org.tandem.people.ui;

import org.jspecify.annotations.NullMarked;
