package org.tandem.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;

/** Tells who might read what belongs to a group; implemented by the module that keeps seats and memberships. */
public interface Readers {

    /** @param position what they are at home, null where nothing is said */
    record Reader(PersonId person, String name, @Nullable LocalizedText position, Rights rights) {}

    /** Everybody with a place in the group today or in the whole Partnership, by name. */
    List<Reader> around(GroupId group);
}
