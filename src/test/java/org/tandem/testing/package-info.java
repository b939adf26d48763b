/** What the tests of every module stand on: a real database and the whole application around it. */
@NullMarked
package org.tandem.testing;

import org.jspecify.annotations.NullMarked;
