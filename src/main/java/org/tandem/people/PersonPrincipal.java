package org.tandem.people;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.PersonId;

/** The principal of everybody who is signed in, however they came. */
public interface PersonPrincipal {
    /** Null for somebody whom the identity provider knows but Tandem does not. */
    @Nullable
    PersonId person();
}
