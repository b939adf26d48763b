package org.tandem.access;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.GroupId;

/**
 * A place somebody holds today.
 *
 * @param group the group it is held in; null for places of the whole Partnership
 */
public record Holding(Capacity capacity, @Nullable GroupId group) {}
