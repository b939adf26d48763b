package org.tandem.access;

import java.util.Optional;
import org.tandem.shared.PersonId;

/** Tells who is asking; implemented by the module that keeps sign-in. */
public interface Visitor {
    /** Empty for somebody who is not signed in or is not known to Tandem. */
    Optional<PersonId> current();
}
