package org.tandem.groups;

import org.tandem.shared.BrokenRule;

/** One person holds one part of a seat at a time: nobody is holder and alternate of the same seat at once. */
public final class PersonHasAPart extends BrokenRule {
    PersonHasAPart() {
        super("error.person-has-a-part", "person");
    }
}
