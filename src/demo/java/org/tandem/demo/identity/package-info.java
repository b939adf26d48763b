/** The demo's own identity provider: an OpenID Connect server in the same process, with one account for each kind of person. */
@NullMarked
package org.tandem.demo.identity;

import org.jspecify.annotations.NullMarked;
