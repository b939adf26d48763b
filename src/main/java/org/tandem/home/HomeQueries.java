package org.tandem.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.checkin.CheckInQueries;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.Signal;
import org.tandem.workplan.WorkPlanQueries;

/** Gathers what waits for the reader in the current edition. */
@Service
@Transactional(readOnly = true)
public class HomeQueries {

    private final GroupQueries groups;
    private final EditionQueries editions;
    private final WorkPlanQueries plans;
    private final CheckInQueries checkIns;
    private final AskedTexts texts;
    private final Access access;

    HomeQueries(
            GroupQueries groups,
            EditionQueries editions,
            WorkPlanQueries plans,
            CheckInQueries checkIns,
            AskedTexts texts,
            Access access) {
        this.groups = groups;
        this.editions = editions;
        this.plans = plans;
        this.checkIns = checkIns;
        this.texts = texts;
        this.access = access;
    }

    /** @param reader decides only the order of equal milestones */
    public Home home(Language reader) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        Edition edition = editions.named(null);
        List<GroupRow> mine = groups.mine();
        boolean watchesAll = mine.isEmpty();
        List<GroupRow> atWork = groups.atWorkOn(editions.today());
        List<GroupRow> shown = watchesAll ? atWork : mine;
        Map<GroupId, GroupRow> known = Stream.concat(atWork.stream(), mine.stream())
                .collect(Collectors.toMap(GroupRow::id, Function.identity(), (one, same) -> one));
        return new Home(
                edition,
                shown,
                watchesAll,
                checkIns.due(edition, known.keySet()),
                texts.asked(known),
                texts.contestable(known),
                returned(edition, known),
                waiting(edition, shown, reader));
    }

    private List<MilestoneRow> waiting(Edition edition, List<GroupRow> shown, Language reader) {
        if (!access.may(Right.READ, ProtectedObject.AGREED_PLAN, null)) {
            return List.of();
        }
        Set<GroupId> ids = shown.stream().map(GroupRow::id).collect(Collectors.toSet());
        return plans.countedRows(edition, ids).stream()
                .filter(this::waits)
                .sorted(MilestoneRow.worstFirst(reader))
                .toList();
    }

    private List<ReturnedPlan> returned(Edition edition, Map<GroupId, GroupRow> known) {
        return plans.standings(edition.id()).stream()
                .filter(plan -> access.may(Right.WRITE, ProtectedObject.DRAFT, plan.group()))
                .flatMap(plan -> Stream.ofNullable(plan.next())
                        .filter(next -> next.state() == PlanState.RETURNED)
                        .flatMap(next -> Stream.ofNullable(known.get(plan.group()))
                                .map(group -> new ReturnedPlan(group, next.number()))))
                .toList();
    }

    /** What is overdue or due soon, and what a country that the reader writes for has been silent on. */
    private boolean waits(MilestoneRow milestone) {
        List<Country> mine = access.countriesToWriteFor(ProtectedObject.AGREED_PLAN, milestone.group());
        return milestone.standing().has(Signal.Kind.OVERDUE)
                || milestone.standing().has(Signal.Kind.DUE_SOON)
                || mine.stream().anyMatch(milestone.standing()::isSilent);
    }
}
