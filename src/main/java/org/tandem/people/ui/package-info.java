/** Signing in and out, and the own profile. */
@NullMarked
package org.tandem.people.ui;

import org.jspecify.annotations.NullMarked;
