package org.tandem.shared;

import org.jspecify.annotations.Nullable;

/**
 * As what somebody acted, so that history reads "Co-chair, Canada, public" and never depends on who holds the seat now.
 *
 * @param country null for roles of the whole Partnership
 * @param sector null where the role has none
 */
public record Capacity(
        Role role, @Nullable Country country, @Nullable Sector sector) {}
