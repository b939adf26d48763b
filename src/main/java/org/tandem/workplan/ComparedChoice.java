package org.tandem.workplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.SubjectRef;

/**
 * What two versions say becomes of one unfinished goal or milestone of the plan before, at least one of which says something.
 *
 * @param older null where the older version says nothing of it
 * @param newer null where the newer version says nothing of it
 */
public record ComparedChoice(
        @Nullable CarryOverRow older, @Nullable CarryOverRow newer) {

    /** All choices of both: in the order of the newer version, then those of which only the older one knows. */
    static List<ComparedChoice> between(List<CarryOverRow> older, List<CarryOverRow> newer) {
        Map<SubjectRef, CarryOverRow> before = new LinkedHashMap<>();
        older.forEach(row -> before.put(row.earlier(), row));
        List<ComparedChoice> compared = new ArrayList<>();
        newer.forEach(row -> compared.add(new ComparedChoice(before.remove(row.earlier()), row)));
        before.values().forEach(row -> compared.add(new ComparedChoice(row, null)));
        return compared;
    }

    public boolean differs() {
        return older == null || newer == null || !older.decision().equals(newer.decision());
    }

    /** As the newer version has it or, where it says nothing, the older one. */
    public CarryOverRow latest() {
        return newer == null ? Objects.requireNonNull(older) : newer;
    }
}
