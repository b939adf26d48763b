package org.tandem.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    public boolean may(Right right, ProtectedObject object, @Nullable GroupId group) {
        return capacityFor(right, object, group).isPresent();
    }

    private static boolean gives(Holding holding, Right right, ProtectedObject object, @Nullable GroupId group) {
        var role = holding.capacity().role();
        boolean own = group != null && group.equals(holding.group());
        return PermissionTable.cell(object, Reach.ANY_GROUP, role).contains(right)
                || own && PermissionTable.cell(object, Reach.OWN_GROUP, role).contains(right);
    }
}
