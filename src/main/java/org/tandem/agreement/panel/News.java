package org.tandem.agreement.panel;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.agreement.Signature;
import org.tandem.agreement.Submission;
import org.tandem.shared.Country;

/**
 * What was said to a text since somebody opened its page.
 *
 * @param keys the countries that have a key they had not
 * @param takenBack the countries whose key is gone
 * @param endorsed the countries whose private seat endorsed the text
 * @param decided whether it is before the countries no more
 */
record News(Set<Country> keys, Set<Country> takenBack, Set<Country> endorsed, boolean decided) {

    static final News NONE = new News(Set.of(), Set.of(), Set.of(), false);

    static News between(Submission seen, Submission now) {
        Set<Country> keys = EnumSet.noneOf(Country.class);
        Set<Country> takenBack = EnumSet.noneOf(Country.class);
        for (Country country : Country.values()) {
            if (now.keys().containsKey(country)
                    && !Objects.equals(now.keys().get(country), seen.keys().get(country))) {
                keys.add(country);
            }
            if (seen.keys().containsKey(country) && !now.keys().containsKey(country)) {
                takenBack.add(country);
            }
        }
        Set<Country> endorsed = now.endorsements().stream()
                .filter(endorsement -> !seen.endorsements().contains(endorsement))
                .map(Signature::country)
                .collect(Collectors.toSet());
        return new News(keys, takenBack, endorsed, seen.state() != now.state());
    }
}
