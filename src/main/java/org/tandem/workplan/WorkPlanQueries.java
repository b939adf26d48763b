package org.tandem.workplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;

/** Reads of plans for pages: the agreed version for everybody, drafts only for those who may read them. */
@Service
@Transactional(readOnly = true)
public class WorkPlanQueries {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final MilestoneReader milestones;
    private final UpdateReader updates;
    private final ReportingReader reporting;
    private final VersionTexts texts;
    private final ReadableVersions versions;
    private final EditablePlans editable;
    private final LineWriters writers;
    private final EditionQueries editions;
    private final Access access;

    WorkPlanQueries(
            PlanRepository plans,
            GoalRepository goals,
            MilestoneReader milestones,
            UpdateReader updates,
            ReportingReader reporting,
            VersionTexts texts,
            ReadableVersions versions,
            EditablePlans editable,
            LineWriters writers,
            EditionQueries editions,
            Access access) {
        this.plans = plans;
        this.goals = goals;
        this.milestones = milestones;
        this.updates = updates;
        this.reporting = reporting;
        this.texts = texts;
        this.versions = versions;
        this.editable = editable;
        this.writers = writers;
        this.editions = editions;
        this.access = access;
    }

    /** Where the group's plan stands, drafts named; empty when none was opened. */
    public Optional<PlanRow> standing(GroupId group, EditionId edition) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return plans.of(group, edition);
    }

    /** Where each group's plan stands in an edition. */
    public List<PlanRow> standings(EditionId edition) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return plans.ofEdition(edition);
    }

    /** All that the page of a plan shows. @param next whether it asks for what comes next, where the reader may */
    public PlanPage page(GroupId group, Edition edition, boolean next) {
        PlanRow plan = standing(group, edition.id()).orElse(null);
        if (plan == null) {
            return PlanPage.NONE;
        }
        return new PlanPage(
                plan,
                versions.first(plan, next)
                        .map(version -> details(plan, edition, version))
                        .orElse(null),
                versions.next(plan).isPresent());
    }

    /** The plan as the reader may see it, by default; empty when there is none or none for them. */
    public Optional<PlanDetails> plan(GroupId group, EditionId editionId) {
        return plans.of(group, editionId)
                .flatMap(plan ->
                        versions.first(plan, false).map(version -> details(plan, editions.byId(editionId), version)));
    }

    /** What comes next of the plan; empty when nothing does or the reader may not read drafts. */
    public Optional<PlanDetails> nextVersion(GroupId group, EditionId editionId) {
        return plans.of(group, editionId)
                .flatMap(plan -> versions.next(plan).map(version -> details(plan, editions.byId(editionId), version)));
    }

    private PlanDetails details(PlanRow plan, Edition edition, VersionRow version) {
        LocalDate asOf = edition.signalsAsOf(editions.today());
        return new PlanDetails(
                plan,
                version.number(),
                version.state(),
                version.isDraft() && editable.isEditable(plan, edition),
                texts.of(version.id(), asOf));
    }

    /** One milestone with all that hangs on it. @throws NotFound for what the reader may not read */
    public MilestoneDetails milestone(MilestoneId id) {
        return milestone(id, false);
    }

    /** As {@link #milestone(MilestoneId)}. @param next whether it is read in what comes next, where that holds it */
    public MilestoneDetails milestone(MilestoneId id, boolean next) {
        PlanRow plan =
                plans.byId(milestones.planOf(id).orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
        Edition edition = editions.byId(plan.edition());
        LocalDate asOf = edition.signalsAsOf(editions.today());
        // One that the agreed version does not hold yet stands in the next one.
        VersionRow version = versions.of(plan, next).stream()
                .filter(shown -> milestones.one(shown.id(), id, asOf).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        MilestoneRow milestone = milestones.one(version.id(), id, asOf).orElseThrow(NotFound::new);
        GoalRow goal = goals.one(version.id(), milestone.goal()).orElseThrow(NotFound::new);
        return new MilestoneDetails(
                milestone,
                goal,
                updates.ofMilestone(version.id(), id),
                updates.evidence(id),
                updates.dueMoves(id),
                writers.mayPostFor(milestone, edition),
                writers.writesFor(milestone, edition),
                version.isDraft() && editable.isEditable(plan, edition) && !milestone.isDropped());
    }

    /** What counts of an edition, the same for every reader: the agreed milestones of all groups, dropped ones left out. */
    public List<MilestoneRow> counted(Edition edition) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return milestones.counted(edition.id(), edition.signalsAsOf(editions.today()));
    }

    /** The counted milestones one by one, for those who may read agreed plans. @throws NotFound for others */
    public List<MilestoneRow> countedRows(Edition edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, null);
        return milestones.counted(edition.id(), edition.signalsAsOf(editions.today()));
    }

    /** The counted milestones of some groups. */
    public List<MilestoneRow> countedRows(Edition edition, Collection<GroupId> groups) {
        return countedRows(edition).stream()
                .filter(milestone -> groups.contains(milestone.group()))
                .toList();
    }

    /** The updates on the agreed plan of a group, newest first; empty without one. */
    public List<UpdateRow> updates(GroupId group, EditionId edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, group);
        return plans.of(group, edition)
                .map(PlanRow::agreed)
                .map(agreed -> updates.ofVersion(agreed.version()))
                .orElse(List.of());
    }

    /** The agreed plan of a group with what was last reported on it; empty without one. */
    public Optional<Reporting> reporting(GroupId group, Edition edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, group);
        LocalDate asOf = edition.signalsAsOf(editions.today());
        return Optional.of(milestones.reported(group, edition.id(), asOf))
                .filter(goals -> !goals.isEmpty())
                .map(goals -> new Reporting(goals, updates.newest(group, edition.id())));
    }

    /** Those of some milestones on which something is still reported. */
    public Set<MilestoneId> reportable(Set<MilestoneId> milestones) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return milestones.isEmpty() ? Set.of() : reporting.reportable(milestones);
    }

    /** On how many open milestones each country that should has not reported in a period; countries that have are absent. */
    public List<LineCount> unreported(EditionId edition, Quarter period) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return reporting.unreported(edition, period);
    }
}
