/** From an identity provider's account to a person. */
@NullMarked
package org.tandem.people.signin;

import org.jspecify.annotations.NullMarked;
