/** Fills an empty Tandem with the sample partnership, each row through the services as the person who would have written it. */
@NullMarked
package org.tandem.demo.sample;

import org.jspecify.annotations.NullMarked;
