package org.tandem.workplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;

/**
 * What several milestones of a draft are given at once. What is null here stays in each of them as it is.
 *
 * @param themes added to those that each has
 */
public record MilestoneFill(
        @Nullable OrganisationId leadCa,
        @Nullable OrganisationId leadMx,
        Set<ThemeId> themes,
        @Nullable LocalDate dueOn) {

    /** Nothing is filled in yet. */
    public static final MilestoneFill EMPTY = new MilestoneFill(null, null, Set.of(), null);

    public MilestoneFill {
        themes = Set.copyOf(themes);
    }

    /** @throws NothingToFill when nothing is filled in */
    void check() {
        if (equals(EMPTY)) {
            throw new NothingToFill();
        }
    }

    /** What a milestone says once it is filled in. */
    MilestoneDraft over(MilestoneDraft before) {
        Set<ThemeId> all = new HashSet<>(before.themes());
        all.addAll(themes);
        return new MilestoneDraft(
                before.title(),
                before.deliverable(),
                leadCa == null ? before.leadCa() : leadCa,
                leadMx == null ? before.leadMx() : leadMx,
                before.partners(),
                all,
                before.startsOn(),
                dueOn == null ? before.dueOn() : dueOn,
                before.recurring());
    }
}
