package org.tandem.workplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.SubjectRef;

/**
 * Where a goal or milestone came from at carry-over and what became of it, as far as the reader may know.
 *
 * @param from what it goes on with, null for nothing
 * @param to what goes on with it, earliest meeting first; usually one
 * @param left the agreed plans in which it was closed or dropped instead, earliest meeting first
 */
public record CarryTrail(@Nullable Stop from, List<Stop> to, List<Left> left) {

    static final CarryTrail NONE = new CarryTrail(null, List.of(), List.of());

    public CarryTrail {
        to = List.copyOf(to);
        left = List.copyOf(left);
    }

    public boolean isEmpty() {
        return from == null && to.isEmpty() && left.isEmpty();
    }

    /** The same thing in another edition's plan. @param edition its code; @param draft whether it stands in what comes next of that plan alone */
    public record Stop(SubjectRef item, String edition, boolean draft) {}

    /** That it did not go on in an edition's plan. @param edition its code; @param choice closed or dropped */
    public record Left(String edition, CarryChoice choice, CarryDecision.@Nullable Reason reason) {}
}
