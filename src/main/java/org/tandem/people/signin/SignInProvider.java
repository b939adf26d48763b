package org.tandem.people.signin;

import java.util.Map;
import org.tandem.shared.Language;

/**
 * A configured identity provider.
 *
 * @param address where signing in with it begins
 * @param fallbackName its name where the configuration gives none in the reader's language
 */
public record SignInProvider(String address, Map<Language, String> names, String fallbackName) {

    public String name(Language reader) {
        return names.getOrDefault(reader, fallbackName);
    }
}
