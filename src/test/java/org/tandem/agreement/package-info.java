/** Tests of what is agreed by both: the rules alone, against a model and by mutation, and the services on the real database. */
@NullMarked
package org.tandem.agreement;

import org.jspecify.annotations.NullMarked;
