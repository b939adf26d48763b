package org.tandem.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.access.PermissionTable.Reach;
import org.tandem.shared.Capacity;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;

/** What one person may do today: their places, asked against {@link PermissionTable}. */
public record Rights(PersonId person, List<Holding> holdings) {

    public Rights {
        holdings = holdings.stream()
                .sorted(Comparator.comparing(holding -> holding.capacity().role()))
                .toList();
    }

    /**
     * The first place that gives the right, seats before memberships.
     *
     * @param group the group the object belongs to; null for objects of the whole Partnership
     */
    public Optional<Capacity> capacityFor(Right right, ProtectedObject object, @Nullable GroupId group) {
        return capacityFor(right, object, group, capacity -> true);
    }

    Optional<Capacity> capacityFor(
            Right right, ProtectedObject object, @Nullable GroupId group, Predicate<Capacity> condition) {
        return capacitiesFor(right, object, group).stream().filter(condition).findFirst();
    }

    /** Every place that gives the right, seats before memberships. */
    List<Capacity> capacitiesFor(Right right, ProtectedObject object, @Nullable GroupId group) {
        return holdings.stream()
                .filter(holding -> gives(holding, right, object, group))
                .map(Holding::capacity)
                .toList();
    }

    /** Where the person has the right, asked of all groups at once. */
    GroupScope scopeOf(Right right, ProtectedObject object) {
        boolean all = holdings.stream().anyMatch(holding -> given(Reach.ANY_GROUP, holding, object, right));
        return new GroupScope(all, all ? Set.of() : groups(holding -> given(Reach.OWN_GROUP, holding, object, right)));
    }

    /** The groups in which the person has a place. */
    public Set<GroupId> ownGroups() {
        return groups(holding -> true);
    }

    private Set<GroupId> groups(Predicate<Holding> condition) {
        return holdings.stream()
                .filter(condition)
                .map(Holding::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public boolean may(Right right, ProtectedObject object, @Nullable GroupId group) {
        return capacityFor(right, object, group).isPresent();
    }

    private static boolean gives(Holding holding, Right right, ProtectedObject object, @Nullable GroupId group) {
        boolean own = group != null && group.equals(holding.group());
        return given(Reach.ANY_GROUP, holding, object, right) || own && given(Reach.OWN_GROUP, holding, object, right);
    }

    private static boolean given(Reach reach, Holding holding, ProtectedObject object, Right right) {
        return PermissionTable.cell(object, reach, holding.capacity().role()).contains(right);
    }
}
