package org.tandem.workplan;

import java.time.LocalDate;
import java.util.Comparator;
import org.tandem.shared.Language;

/** In which order the milestones of a goal are read. */
public enum MilestoneOrder {
    /** As both countries agreed to it. */
    PLAN,
    /** What is due first; without a date last. */
    DUE,
    /** What needs attention first. */
    ATTENTION;

    /** @param reader in whose alphabet equals are ordered */
    Comparator<MilestoneRow> comparator(Language reader) {
        return switch (this) {
            case PLAN -> Comparator.comparingInt(MilestoneRow::position);
            case DUE ->
                Comparator.comparing(MilestoneRow::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparingInt(MilestoneRow::position);
            case ATTENTION -> MilestoneRow.worstFirst(reader);
        };
    }
}
