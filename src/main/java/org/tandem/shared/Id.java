package org.tandem.shared;

import java.util.UUID;

/** An identity: a time-ordered UUID under the name of what it identifies. */
public interface Id {
    UUID value();
}
