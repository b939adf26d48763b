package org.tandem.workplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.Right;

/** Knows which versions of a plan the person who asks reads: the agreed one as everybody, drafts as one of their readers. */
@Component
class ReadableVersions {

    private final Access access;

    ReadableVersions(Access access) {
        this.access = access;
    }

    /**
     * The agreed version and what comes next, as far as there are such and the person may read them.
     *
     * @param next whether what comes next is asked for first
     */
    List<VersionRow> of(PlanRow plan, boolean next) {
        VersionRow agreed = agreed(plan);
        VersionRow coming = coming(plan);
        return (next ? Stream.of(coming, agreed) : Stream.of(agreed, coming))
                .flatMap(Stream::ofNullable)
                .filter(version -> access.may(Right.READ, version.object(), version.group()))
                .toList();
    }

    /** The first of the two. */
    Optional<VersionRow> first(PlanRow plan, boolean next) {
        return of(plan, next).stream().findFirst();
    }

    /** What comes next. */
    Optional<VersionRow> next(PlanRow plan) {
        return first(plan, true).filter(version -> !version.isAgreed());
    }

    private static @Nullable VersionRow agreed(PlanRow plan) {
        PlanRow.Agreed agreed = plan.agreed();
        return agreed == null
                ? null
                : new VersionRow(
                        agreed.version(), plan.id(), plan.group(), agreed.number(), PlanState.AGREED, agreed.on());
    }

    private static @Nullable VersionRow coming(PlanRow plan) {
        PlanRow.Next next = plan.next();
        return next == null
                ? null
                : new VersionRow(next.version(), plan.id(), plan.group(), next.number(), next.state(), null);
    }
}
