package org.tandem.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Activity;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.workplan.LineCount;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ReportingPeriod;
import org.tandem.workplan.ReportingPeriods;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.WorkPlanQueries;

/** Reads of check-ins, for those who write for a country in a group. */
@Service
@Transactional(readOnly = true)
public class CheckInQueries {

    private final WorkPlanQueries plans;
    private final ReportingPeriods periods;
    private final EditionQueries editions;
    private final DraftRows drafts;
    private final UpdateProposalQueries proposals;
    private final Access access;

    CheckInQueries(
            WorkPlanQueries plans,
            ReportingPeriods periods,
            EditionQueries editions,
            DraftRows drafts,
            UpdateProposalQueries proposals,
            Access access) {
        this.plans = plans;
        this.periods = periods;
        this.editions = editions;
        this.drafts = drafts;
        this.proposals = proposals;
        this.access = access;
    }

    /**
     * The check-in of a country for the period of today.
     *
     * @param country null for the first one that the person who asks writes for
     * @return empty while the group has no agreed plan in the edition
     * @throws org.tandem.shared.NotFound for whoever may not read the plan
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country in the group
     */
    public Optional<CheckIn> checkIn(GroupId group, Edition edition, @Nullable Country country) {
        List<Country> mine = access.countriesToWriteFor(ProtectedObject.AGREED_PLAN, group);
        Country own = country != null ? country : mine.isEmpty() ? Country.CA : mine.getFirst();
        access.requireWriteFor(own, ProtectedObject.AGREED_PLAN, group);
        ReportingPeriod period = periods.on(edition, editions.today());
        return plans.reporting(group, edition)
                .map(reporting -> CheckInAssembly.of(
                        reporting,
                        group,
                        edition,
                        period,
                        own,
                        mine,
                        drafts.of(group, edition.id(), own),
                        proposals.waiting(group, edition.id(), own)));
    }

    /** What waits in the check-ins of the person who asks in some groups; check-ins in which nothing waits are left out. */
    public List<CheckInDue> due(Edition edition, Set<GroupId> groups) {
        return all(edition, groups).stream()
                .filter(due -> !due.isEmpty())
                .filter(due -> access.mayFor(due.country(), Right.WRITE, ProtectedObject.AGREED_PLAN, due.group()))
                .toList();
    }

    /** The check-ins of the person who asks on a group's agreed plan, also when nothing waits in them. */
    public List<CheckInDue> ofGroup(Edition edition, GroupId group) {
        return all(edition, Set.of(group));
    }

    private List<CheckInDue> all(Edition edition, Set<GroupId> groups) {
        if (!edition.stage().opens(Activity.UPDATES)) {
            return List.of();
        }
        ReportingPeriod period = periods.on(edition, editions.today());
        List<LineCount> unreported = plans.unreported(edition.id(), period.quarter());
        List<LineCount> written = unposted(edition);
        List<LineCount> offered = proposals.waiting(edition.id());
        return groups.stream()
                .flatMap(group -> access.countriesToWriteFor(ProtectedObject.AGREED_PLAN, group).stream()
                        .map(country -> new CheckInDue(
                                group,
                                edition,
                                country,
                                period,
                                LineCount.of(unreported, group, country),
                                LineCount.of(written, group, country),
                                LineCount.of(offered, group, country))))
                .toList();
    }

    /** An answer on a milestone that was closed meanwhile can be posted no more, so it waits for nobody. */
    private List<LineCount> unposted(Edition edition) {
        List<UnpostedRow> rows = drafts.unposted(edition.id());
        Set<MilestoneId> open =
                plans.reportable(rows.stream().map(UnpostedRow::milestone).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> open.contains(row.milestone()))
                .map(row -> new LineCount(row.group(), row.country(), 1))
                .toList();
    }
}
