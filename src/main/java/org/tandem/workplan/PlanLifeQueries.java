package org.tandem.workplan;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** Tells pages which acts of {@link PlanLifeService} to offer. */
@Service
@Transactional(readOnly = true)
public class PlanLifeQueries {

    private final EditionQueries editions;
    private final Access access;

    PlanLifeQueries(EditionQueries editions, Access access) {
        this.editions = editions;
        this.access = access;
    }

    /** What the person who asks may do now; nothing where the edition's stage shuts plans. */
    public PlanActs acts(PlanRow plan) {
        GroupId group = plan.group();
        if (!editions.byId(plan.edition()).stage().opens(Activity.PLAN_EDITS)) {
            return PlanActs.NONE;
        }
        PlanRow.Next next = plan.next();
        if (next == null || next.state() == PlanState.RETURNED) {
            return new PlanActs(access.mayWrite(ProtectedObject.DRAFT, group), false, List.of(), List.of());
        }
        boolean writes = access.may(Right.WRITE, ProtectedObject.DRAFT, group);
        return next.state() == PlanState.SUBMITTED
                ? new PlanActs(writes, false, List.of(), List.of())
                : new PlanActs(
                        false,
                        writes && plan.agreed() != null,
                        countries(Right.WRITE, group),
                        plan.agreed() == null ? List.of() : countries(Right.AGREE, group));
    }

    private List<Country> countries(Right right, GroupId group) {
        return Arrays.stream(Country.values())
                .filter(country -> access.capacitiesFor(right, ProtectedObject.DRAFT, group).stream()
                        .anyMatch(capacity -> capacity.country() == country))
                .toList();
    }
}
