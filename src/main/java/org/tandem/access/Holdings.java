package org.tandem.access;

import java.util.List;
import org.tandem.shared.PersonId;

/** Tells which places a person holds; implemented by the module that keeps seats and memberships. */
public interface Holdings {
    /** The places held today, in no order; empty for somebody without any. */
    List<Holding> heldToday(PersonId person);
}
