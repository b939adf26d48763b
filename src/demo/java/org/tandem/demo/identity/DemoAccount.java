package org.tandem.demo.identity;

import org.tandem.shared.LocalizedText;

/**
 * One account that anybody may use.
 *
 * @param key the provider's own name for it, the {@code sub} of its tokens
 * @param email ties it to the sample's person
 */
public record DemoAccount(String key, String email, LocalizedText label, Heading heading) {

    /** What the sign-in page groups accounts under, in its order. */
    public enum Heading {
        CANADA,
        MEXICO,
        PARTNERSHIP
    }
}
