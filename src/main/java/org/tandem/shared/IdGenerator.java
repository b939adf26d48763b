package org.tandem.shared;

import java.util.UUID;

/** Makes the identities of new things: UUIDs of version 7, ordered by the application's clock. */
public interface IdGenerator {
    UUID next();
}
