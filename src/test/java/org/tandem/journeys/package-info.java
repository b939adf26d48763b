/** People at their browsers: what the three kinds of user come for, from sign-in to what they see saved. */
@NullMarked
package org.tandem.journeys;

import org.jspecify.annotations.NullMarked;
