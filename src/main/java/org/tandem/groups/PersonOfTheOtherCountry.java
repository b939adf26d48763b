package org.tandem.groups;

import org.tandem.shared.BrokenRule;

/** A country's seat is for its own people, or for people of neither. */
public final class PersonOfTheOtherCountry extends BrokenRule {
    PersonOfTheOtherCountry() {
        super("error.person-of-the-other-country", "person");
    }
}
