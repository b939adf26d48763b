package org.tandem.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.GroupId;

/**
 * The groups whose things of a kind somebody may read, for reads that go across groups.
 *
 * @param all whether it is every group, those of tomorrow too; then {@code groups} says nothing
 */
public record GroupScope(boolean all, Set<GroupId> groups) {

    /** No group at all. */
    public static final GroupScope NONE = new GroupScope(false, Set.of());

    /** What is left when only one group is asked for. @param group null for no such wish */
    public GroupScope within(@Nullable GroupId group) {
        if (group == null) {
            return this;
        }
        return all || groups.contains(group) ? new GroupScope(false, Set.of(group)) : NONE;
    }

    /** Whether it is not a single group. */
    public boolean isEmpty() {
        return !all && groups.isEmpty();
    }

    /** The groups as a parameter of a statement. */
    public UUID[] ids() {
        return groups.stream().map(GroupId::value).toArray(UUID[]::new);
    }
}
