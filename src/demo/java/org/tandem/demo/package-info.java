/** Starts Tandem for somebody who tries it: with a database, an identity provider and a sample partnership of its own. */
@NullMarked
package org.tandem.demo;

import org.jspecify.annotations.NullMarked;
