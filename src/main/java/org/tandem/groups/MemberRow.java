package org.tandem.groups;

import org.jspecify.annotations.Nullable;
import org.tandem.people.Level;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;

/** A member or observer of a group today. */
public record MemberRow(
        PersonId person,
        String name,
        MembershipPart part,
        @Nullable LocalizedText position,
        @Nullable LocalizedText organisation,
        @Nullable Country country,
        @Nullable Sector sector,
        Level level) {}
