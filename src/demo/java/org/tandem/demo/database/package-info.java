/** The PostgreSQL that the demo and the tests carry along: kept in a folder between runs, or thrown away afterwards. */
@NullMarked
package org.tandem.demo.database;

import org.jspecify.annotations.NullMarked;
