package org.tandem.agreement;

import java.util.Set;
import org.tandem.shared.Country;

/**
 * What the person who reads may say for a country now.
 *
 * @param acts empty when they may say nothing
 */
public record Voice(Country country, Set<Act> acts) {

    /** Something a seat says to an open text. */
    public enum Act {
        AGREE,
        WITHDRAW,
        REFUSE,
        ENDORSE
    }
}
