package org.tandem.workplan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Edition;
import org.tandem.shared.GroupId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.CarryTrail.Stop;
import org.tandem.workplan.CarryTrailRepository.Relation;
import org.tandem.workplan.CarryTrailRepository.TrailRow;

/** Reads what plans leave unfinished, and what becomes of it in the plans that follow. */
@Service
@Transactional(readOnly = true)
public class CarryOverQueries {

    private final CarryOvers offers;
    private final CarryOverRepository choices;
    private final CarryTrailRepository trails;
    private final EditablePlans editable;
    private final Access access;

    CarryOverQueries(
            CarryOvers offers,
            CarryOverRepository choices,
            CarryTrailRepository trails,
            EditablePlans editable,
            Access access) {
        this.offers = offers;
        this.choices = choices;
        this.trails = trails;
        this.editable = editable;
        this.access = access;
    }

    /**
     * What the group's plan before offers to a draft.
     *
     * @param edition the plan's
     * @return empty when nothing is being drafted, there is no plan before, or the reader may not read drafts
     */
    public Optional<CarryOverOffer> offer(PlanRow plan, Edition edition) {
        return access.may(Right.READ, ProtectedObject.DRAFT, plan.group())
                ? offers.offered(plan, editable.isEditable(plan, edition))
                : Optional.empty();
    }

    /** What the version shown says becomes of what the plan before left unfinished; empty for whoever may not read it. */
    public List<CarryOverRow> chosen(PlanDetails plan) {
        ProtectedObject object = plan.state() == PlanState.AGREED ? ProtectedObject.AGREED_PLAN : ProtectedObject.DRAFT;
        return access.may(Right.READ, object, plan.plan().group()) ? choices.of(plan.version()) : List.of();
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
        trails.of(kind, items).stream()
                .filter(row -> readsDrafts || !row.draft())
                .collect(Collectors.groupingBy(TrailRow::asked))
                .forEach((item, rows) -> found.put(item, trail(kind, rows)));
        return found;
    }

    private static CarryTrail trail(SubjectKind kind, List<TrailRow> rows) {
        // What stands in an agreed version is read there.
        Map<String, Stop> to = stops(kind, rows, Relation.TO)
                .collect(Collectors.toMap(
                        Stop::edition, Function.identity(), (agreed, draft) -> agreed, LinkedHashMap::new));
        return new CarryTrail(
                stops(kind, rows, Relation.FROM).findFirst().orElse(null),
                List.copyOf(to.values()),
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.choice())
                                .map(choice -> new CarryTrail.Left(row.edition(), choice, row.reason())))
                        .toList());
    }

    private static Stream<Stop> stops(SubjectKind kind, List<TrailRow> rows, Relation relation) {
        return rows.stream()
                .filter(row -> row.relation() == relation)
                .flatMap(row -> Stream.ofNullable(row.item())
                        .map(item -> new Stop(new SubjectRef(kind, item), row.edition(), row.draft())));
    }
}
