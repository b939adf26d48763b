package org.tandem.workplan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.UpdateRepository.Act;

/** What countries report on the milestones of agreed plans: each posts its own line and never the other's. */
@Service
@Validated
@Transactional
public class ProgressService {

    private final PlanRepository plans;
    private final MilestoneRepository milestones;
    private final MilestoneReader reader;
    private final UpdateRepository updates;
    private final EditionQueries editions;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;
    private final Clock clock;

    ProgressService(
            PlanRepository plans,
            MilestoneRepository milestones,
            MilestoneReader reader,
            UpdateRepository updates,
            EditionQueries editions,
            Access access,
            ChangeRecorder changes,
            IdGenerator ids,
            Clock clock) {
        this.plans = plans;
        this.milestones = milestones;
        this.reader = reader;
        this.updates = updates;
        this.editions = editions;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Posts an update of a country's line; the same draft posted again changes nothing.
     *
     * @throws NotAllowed when the person does not write for that country in that group
     * @throws IncompleteUpdate when it lacks what its status asks for
     * @throws MilestoneIsClosed when nothing more is reported on the milestone
     * @throws ConcurrentChange when another update of the line came first
     */
    public void post(MilestoneId id, @Valid UpdateDraft draft) {
        Target target = target(id);
        Capacity as = access.requireWriteFor(
                draft.country(), ProtectedObject.AGREED_PLAN, target.plan().group());
        target.requireOpen(editions);
        draft.check();
        if (updates.exists(draft.id())) {
            return;
        }
        Line before = target.milestone().facts().line(draft.country());
        MilestoneStatus said = Objects.requireNonNullElse(draft.status(), before.status());
        Line after = before.after(draft.kind(), said, draft.id(), clock.instant());
        Act act = new Act(access.person(), as, clock.instant());
        boolean follows = Objects.equals(before.lastUpdate(), draft.previous());
        if (!follows
                || !updates.insert(id, target.version(), Quarter.of(editions.today()), draft, before, after, act)) {
            throw new ConcurrentChange();
        }
        draft.evidence().forEach(link -> updates.insertEvidence(ids.next(), id, draft.id(), link, act.at()));
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, id),
                draft.kind() == UpdateKind.CHANGED ? "UPDATE_POSTED" : "NOTHING_TO_REPORT",
                target.place(),
                as,
                new FieldChange(
                        "status",
                        FieldChange.Kind.CODE,
                        before.status().name(),
                        after.status().name()));
    }

    /**
     * Moves the forecast of when a milestone will be done; either country may, and every move is kept.
     *
     * @throws ConcurrentChange when somebody moved it since that revision
     */
    public void moveDue(MilestoneId id, Revision revision, @Valid DueMoveDraft draft) {
        Target target = target(id);
        Capacity as =
                access.requireWrite(ProtectedObject.AGREED_PLAN, target.plan().group());
        target.requireOpen(editions);
        LocalDate to = Objects.requireNonNull(draft.due());
        LocalDate startsOn = target.milestone().startsOn();
        if (startsOn != null && to.isBefore(startsOn)) {
            throw new DueBeforeStart("due");
        }
        LocalDate from = target.milestone().due();
        milestones.moveDue(id, revision, to);
        Act act = new Act(access.person(), as, clock.instant());
        updates.insertDueMove(
                ids.next(), id, new DueMoveRow(act.at(), from, to, draft.reason(), draft.language(), as), act);
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, id),
                "DUE_MOVED",
                target.place(),
                as,
                KeyedTextChanges.date("currentDue", from, to),
                KeyedTextChanges.text("reason", null, draft.reason()));
    }

    /**
     * Shows by a page what was done or what the milestone is about, apart from any update; closed milestones may still
     * gain evidence.
     *
     * @throws NotAllowed when the person writes nothing on that plan
     */
    public void addEvidence(MilestoneId id, @Valid EvidenceLink link) {
        Target target = target(id);
        Capacity as =
                access.requireWrite(ProtectedObject.AGREED_PLAN, target.plan().group());
        target.requireStage(editions);
        updates.insertEvidence(ids.next(), id, null, link, clock.instant());
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, id),
                "EVIDENCE_ADDED",
                target.place(),
                as,
                KeyedTextChanges.text("evidence", null, link.url()));
    }

    /** The milestone in the agreed version of its plan; a draft is read-only here. */
    private Target target(MilestoneId id) {
        PlanRow plan = plans.byId(reader.planOf(id).orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
        PlanRow.Agreed agreed = plan.agreed();
        if (agreed == null) {
            access.require(Right.READ, ProtectedObject.DRAFT, plan.group());
            throw new PlanIsNotAgreed();
        }
        MilestoneRow milestone =
                reader.one(agreed.version(), id, editions.today()).orElseThrow(NotFound::new);
        return new Target(plan, agreed.version(), milestone);
    }

    private record Target(PlanRow plan, VersionId version, MilestoneRow milestone) {

        void requireStage(EditionQueries editions) {
            editions.byId(plan.edition()).stage().require(Activity.UPDATES);
        }

        void requireOpen(EditionQueries editions) {
            requireStage(editions);
            if (!milestone.facts().isOpen() || milestone.isDropped()) {
                throw new MilestoneIsClosed();
            }
        }

        Place place() {
            return new Place(plan.group(), plan.edition(), false);
        }
    }
}
