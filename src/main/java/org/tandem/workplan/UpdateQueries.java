package org.tandem.workplan;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** Reads what a group reported in a year; what it costs does not grow with the years before. */
@Service
@Transactional(readOnly = true)
public class UpdateQueries {

    private final PlanRepository plans;
    private final VersionTexts texts;
    private final UpdateReader updates;
    private final LineWriters writers;
    private final EditionQueries editions;
    private final Access access;

    UpdateQueries(
            PlanRepository plans,
            VersionTexts texts,
            UpdateReader updates,
            LineWriters writers,
            EditionQueries editions,
            Access access) {
        this.plans = plans;
        this.texts = texts;
        this.updates = updates;
        this.writers = writers;
        this.editions = editions;
        this.access = access;
    }

    /** The updates on the group's agreed plan with its milestones; empty without one. */
    public YearOfUpdates year(GroupId group, Edition edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, group);
        return plans.of(group, edition.id())
                .map(PlanRow::agreed)
                .map(agreed -> year(agreed.version(), edition))
                .orElse(YearOfUpdates.EMPTY);
    }

    /** Whether a country has given a reason on a milestone of the group before, in these words. */
    public boolean hasGiven(GroupId group, MilestoneId milestone, Country country, String reason) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, group);
        return updates.hasGiven(group, milestone, country, reason);
    }

    private YearOfUpdates year(VersionId version, Edition edition) {
        List<MilestoneRow> milestones = GoalRow.milestonesOf(texts.of(version, edition.signalsAsOf(editions.today())))
                .toList();
        return new YearOfUpdates(
                milestones,
                updates.ofVersion(version),
                milestones.stream()
                        .collect(Collectors.toMap(
                                MilestoneRow::id, milestone -> writers.mayPostFor(milestone, edition))));
    }
}
