package org.tandem.workplan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal or milestone as two versions of a plan have it, at least one of which does.
 *
 * @param older null when it was added
 * @param newer null when it is gone
 * @param changes empty when the two say the same
 * @param fields those in which the two differ; empty unless both versions hold the item
 */
public record Compared<T extends KeyedItem>(
        @Nullable T older, @Nullable T newer, Set<PlanChange> changes, Set<KeyedField> fields) {

    static <T extends KeyedItem> Compared<T> of(@Nullable T older, @Nullable T newer, boolean moved) {
        Set<KeyedField> fields = older == null || newer == null ? Set.of() : differing(older.fields(), newer.fields());
        return new Compared<>(older, newer, changes(older, newer, moved, fields), fields);
    }

    /** As the newer version has it or, where it is gone, the older one. */
    public T latest() {
        return newer == null ? Objects.requireNonNull(older) : newer;
    }

    /** Whether both versions hold it. */
    public boolean isInBoth() {
        return older != null && newer != null;
    }

    /** The fields that either version fills. */
    public Set<KeyedField> filled() {
        return Stream.of(older, newer)
                .filter(Objects::nonNull)
                .flatMap(item -> item.fields().keySet().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyedField.class)));
    }

    private static Set<KeyedField> differing(Map<KeyedField, KeyedValue> older, Map<KeyedField, KeyedValue> newer) {
        EnumSet<KeyedField> differing = EnumSet.noneOf(KeyedField.class);
        for (KeyedField field : KeyedField.values()) {
            KeyedValue before = older.get(field);
            KeyedValue after = newer.get(field);
            boolean same = before == null || after == null ? before == after : before.saysTheSameAs(after);
            if (!same) {
                differing.add(field);
            }
        }
        return Collections.unmodifiableSet(differing);
    }

    private static Set<PlanChange> changes(
            @Nullable KeyedItem older, @Nullable KeyedItem newer, boolean moved, Set<KeyedField> fields) {
        EnumSet<PlanChange> changes = EnumSet.noneOf(PlanChange.class);
        MilestoneRow.Dropped before = older == null ? null : older.dropped();
        MilestoneRow.Dropped after = newer == null ? null : newer.dropped();
        if (older == null) {
            changes.add(PlanChange.ADDED);
        }
        if (newer == null) {
            changes.add(PlanChange.GONE);
        } else if (after == null && before != null) {
            changes.add(PlanChange.RESTORED);
        }
        if (after != null && !after.equals(before)) {
            changes.add(PlanChange.DROPPED);
        }
        if (moved) {
            changes.add(PlanChange.MOVED);
        }
        for (KeyedField field : fields) {
            boolean inBoth = older != null
                    && newer != null
                    && older.fields().containsKey(field)
                    && newer.fields().containsKey(field);
            changes.add(field.change(inBoth));
        }
        return Collections.unmodifiableSet(changes);
    }
}
