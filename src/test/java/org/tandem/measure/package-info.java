/** What {@code ./tandem measure} runs; the names keep it out of the test run. */
@NullMarked
package org.tandem.measure;

import org.jspecify.annotations.NullMarked;
