package org.tandem.demo.sample;

import java.util.HashMap;
import java.util.Map;

/** The identities that the keys of the files have become. */
final class Keys<T> {

    private final String kind;
    private final Map<String, T> identities = new HashMap<>();

    Keys(String kind) {
        this.kind = kind;
    }

    void put(String key, T identity) {
        if (identities.put(key, identity) != null) {
            throw new IllegalArgumentException("The key of a " + kind + " stands twice: " + key);
        }
    }

    /** @throws IllegalArgumentException for a key that stands nowhere, or only later */
    T get(String key) {
        T identity = identities.get(key);
        if (identity == null) {
            throw new IllegalArgumentException("There is no " + kind + " " + key + " yet");
        }
        return identity;
    }
}
