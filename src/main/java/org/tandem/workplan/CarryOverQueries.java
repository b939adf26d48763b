package org.tandem.workplan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.SubjectKind;
import org.tandem.workplan.CarryTrailRepository.LeftRow;
import org.tandem.workplan.CarryTrailRepository.StopRow;

/** Reads what plans leave unfinished, and what becomes of it in the plans that follow. */
@Service
@Transactional(readOnly = true)
public class CarryOverQueries {

    private final CarryOvers offers;
    private final CarryTrailRepository trails;
    private final EditablePlans editable;
    private final EditionQueries editions;
    private final Access access;

    CarryOverQueries(
            CarryOvers offers,
            CarryTrailRepository trails,
            EditablePlans editable,
            EditionQueries editions,
            Access access) {
        this.offers = offers;
        this.trails = trails;
        this.editable = editable;
        this.editions = editions;
        this.access = access;
    }

    /**
     * What the group's plan before offers to a draft.
     *
     * @return empty when nothing is being drafted, there is no plan before, or the reader may not read drafts
     */
    public Optional<CarryOverOffer> offer(PlanRow plan) {
        return access.may(Right.READ, ProtectedObject.DRAFT, plan.group())
                ? offers.offered(plan, editable.isEditable(plan))
                : Optional.empty();
    }

    /** Empty for a milestone that was dropped, and for whoever may not read the group's agreed plans. */
    public CarryTrail trail(MilestoneRow milestone) {
        UUID id = milestone.id().value();
        return milestone.isDropped()
                ? CarryTrail.NONE
                : trails(SubjectKind.MILESTONE, milestone.group(), List.of(id)).getOrDefault(id, CarryTrail.NONE);
    }

    /** As {@link #trail} for a plan's goals; those without any are absent. */
    public Map<GoalId, CarryTrail> trails(PlanDetails plan) {
        List<UUID> goals = plan.goals().stream()
                .filter(goal -> goal.dropped() == null)
                .map(goal -> goal.id().value())
                .toList();
        Map<GoalId, CarryTrail> byGoal = new HashMap<>();
        trails(SubjectKind.GOAL, plan.plan().group(), goals).forEach((id, trail) -> byGoal.put(new GoalId(id), trail));
        return byGoal;
    }

    private Map<UUID, CarryTrail> trails(SubjectKind kind, GroupId group, List<UUID> items) {
        Map<UUID, CarryTrail> found = new HashMap<>();
        if (items.isEmpty() || !access.may(Right.READ, ProtectedObject.AGREED_PLAN, group)) {
            return found;
        }
        boolean readsDrafts = access.may(Right.READ, ProtectedObject.DRAFT, group);
        Map<UUID, CarryTrail.Stop> from =
                trails.from(kind, items).stream().collect(Collectors.toMap(StopRow::of, this::stop));
        Map<UUID, List<StopRow>> to = trails.to(kind, items).stream()
                .filter(row -> readsDrafts || !row.draft())
                .collect(Collectors.groupingBy(StopRow::of));
        Map<UUID, List<LeftRow>> left = trails.left(kind, items).stream().collect(Collectors.groupingBy(LeftRow::of));
        for (UUID item : items) {
            CarryTrail trail = new CarryTrail(
                    from.get(item),
                    oncePerEdition(to.getOrDefault(item, List.of())),
                    left.getOrDefault(item, List.of()).stream().map(this::left).toList());
            if (!trail.isEmpty()) {
                found.put(item, trail);
            }
        }
        return found;
    }

    /** What stands in an agreed version is read there. */
    private List<CarryTrail.Stop> oncePerEdition(List<StopRow> rows) {
        Map<EditionId, StopRow> first = rows.stream()
                .collect(Collectors.toMap(
                        StopRow::edition, Function.identity(), (agreed, draft) -> agreed, LinkedHashMap::new));
        return first.values().stream().map(this::stop).toList();
    }

    private CarryTrail.Stop stop(StopRow row) {
        return new CarryTrail.Stop(row.item(), editions.byId(row.edition()), row.draft());
    }

    private CarryTrail.Left left(LeftRow row) {
        return new CarryTrail.Left(editions.byId(row.edition()), row.choice(), row.reason());
    }
}
