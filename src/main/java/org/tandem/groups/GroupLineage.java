package org.tandem.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;

/** The groups that a group came from and those that came from it, the earliest first. */
public record GroupLineage(List<Relative> predecessors, List<Relative> successors) {

    public GroupLineage {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** A group that came before or after; the day and the note are null where no source gives them. */
    public record Relative(
            String code,
            LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalizedText note) {}
}
