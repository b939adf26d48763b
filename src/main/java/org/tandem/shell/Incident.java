package org.tandem.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something broke that nobody foresaw.
 *
 * @param reference what the reader can quote and the log knows
 */
record Incident(String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Writes the failure to the log under a new reference. */
    static Incident log(Throwable failure) {
        Incident incident = new Incident(HexFormat.of().withUpperCase().toHexDigits(RANDOM.nextInt()));
        LOG.error("Incident {}", incident.reference, failure);
        return incident;
    }
}
