/** The sample's YAML files as records. */
@NullMarked
package org.tandem.demo.sample.files;

import org.jspecify.annotations.NullMarked;
