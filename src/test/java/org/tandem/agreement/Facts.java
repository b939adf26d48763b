package org.tandem.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;

/** Who said what to which version, when: all that the model of agreement remembers. */
final class Facts {

    enum Said {
        DRAFTED,
        DISCARDED,
        SUBMITTED,
        KEY,
        KEY_BACK,
        NOTICE,
        NOTICE_STOPPED,
        SILENCE,
        REFUSED,
        TAKEN_BACK,
        REVISED,
        CONTESTED
    }

    /**
     * @param number of days, for a notice; the version that was put right, for a minor revision; 1 for the key of a
     *     private seat
     */
    record Fact(Said said, int version, @Nullable Country country, int person, LocalDate day, int number) {}

    private final List<Fact> facts = new ArrayList<>();

    /** Remembers one more; always true. */
    boolean add(Fact fact) {
        return facts.add(fact);
    }

    int count() {
        return facts.size();
    }

    void forgetAfter(int count) {
        facts.subList(count, facts.size()).clear();
    }

    /** The number of the newest version. */
    int drafted() {
        return all(Said.DRAFTED).size() - 1;
    }

    List<Fact> all(Said said) {
        List<Fact> all = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.said() == said) {
                all.add(fact);
            }
        }
        return all;
    }

    @Nullable
    Fact first(Said said, int version) {
        for (Fact fact : facts) {
            if (fact.said() == said && fact.version() == version) {
                return fact;
            }
        }
        return null;
    }

    Fact lastOf(int version) {
        for (Fact fact : facts.reversed()) {
            if (fact.version() == version) {
                return fact;
            }
        }
        throw new IllegalArgumentException("No version " + version);
    }

    /** The key or the silence by which a country consents to a version; null while it does not. */
    @Nullable
    Fact consent(int version, Country country) {
        for (Fact fact : facts.reversed()) {
            if (fact.version() == version && fact.country() == country) {
                switch (fact.said()) {
                    case KEY, SILENCE -> {
                        return fact;
                    }
                    case KEY_BACK -> {
                        return null;
                    }
                    default -> {}
                }
            }
        }
        return null;
    }
}
