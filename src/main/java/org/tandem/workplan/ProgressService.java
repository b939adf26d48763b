package org.tandem.workplan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.UpdateRepository.Act;

/** What countries report on the milestones of agreed plans: each posts its own line and never the other's. */
@Service
@Validated
@Transactional
public class ProgressService {

    private final ReportableMilestones reportable;
    private final MilestoneRepository milestones;
    private final UpdateRepository updates;
    private final UpdateProposalRepository proposals;
    private final ClosureRepository lines;
    private final Closures closures;
    private final Corrections corrections;
    private final ReportedPeriods reportedPeriods;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;
    private final Clock clock;

    ProgressService(
            ReportableMilestones reportable,
            MilestoneRepository milestones,
            UpdateRepository updates,
            UpdateProposalRepository proposals,
            ClosureRepository lines,
            Closures closures,
            Corrections corrections,
            ReportedPeriods reportedPeriods,
            Access access,
            ChangeRecorder changes,
            IdGenerator ids,
            Clock clock) {
        this.reportable = reportable;
        this.milestones = milestones;
        this.updates = updates;
        this.proposals = proposals;
        this.lines = lines;
        this.closures = closures;
        this.corrections = corrections;
        this.reportedPeriods = reportedPeriods;
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
     * @throws NothingToRepeat when it says that the last update is still true and there is none
     * @throws NotTheNewestWords when it corrects words that are not the newest of the line
     * @throws MilestoneIsClosed when nothing more is reported on the milestone
     * @throws ConcurrentChange when another update of the line came first, or this one with other words
     * @throws AnotherOutcomeIsProposed when it says another end than the one that is proposed
     */
    public void post(MilestoneId id, @Valid UpdateDraft draft) {
        post(id, draft, null);
    }

    /**
     * As {@link #post(MilestoneId, UpdateDraft)}, on the period that the writer's page named.
     *
     * @param period null for the one of today
     * @throws PeriodIsOver for any but that one and the one before
     */
    public void post(MilestoneId id, @Valid UpdateDraft draft, @Nullable Quarter period) {
        lines.lock(id);
        Reportable target = reportable.requireFor(draft.country(), id);
        draft.check();
        if (updates.exists(draft.id())) {
            updates.requireSame(draft);
            return;
        }
        Line before = target.milestone().facts().line(draft.country());
        if (!Objects.equals(before.lastUpdate(), draft.previous())) {
            throw new ConcurrentChange();
        }
        Quarter reportedOn = reportedPeriods.of(target, draft, period);
        MilestoneStatus said = Objects.requireNonNullElse(draft.status(), before.status());
        Line after = before.after(draft.kind(), said, draft.id(), clock.instant());
        Act act = new Act(access.person(), target.as(), Objects.requireNonNull(after.postedAt()));
        ProposalId proposal = closures.follow(target, before, after, act);
        if (!updates.insert(id, target.version(), reportedOn, draft, before, after, proposal, act)) {
            throw new ConcurrentChange();
        }
        proposals.settle(draft, act);
        if (!draft.kind().repeats()) {
            draft.evidence().forEach(link -> updates.insertEvidence(ids.next(), id, draft.id(), link, act.at()));
        }
        record(
                target,
                switch (draft.kind()) {
                    case CHANGED -> draft.corrects() == null ? "UPDATE_POSTED" : "UPDATE_CORRECTED";
                    case STILL_TRUE -> "STILL_TRUE";
                    case NOTHING_TO_REPORT -> "NOTHING_TO_REPORT";
                },
                new FieldChange(
                        "status",
                        FieldChange.Kind.CODE,
                        before.status().name(),
                        after.status().name()));
    }

    /**
     * Refuses whomever {@link #post} would refuse whatever they wrote; before anything is typed, or kept.
     *
     * @return the line as it stands now
     */
    @Transactional(readOnly = true)
    public Postable requirePostable(MilestoneId id, Country country) {
        Reportable target = reportable.requireFor(country, id);
        return new Postable(
                target.place(), target.milestone().facts().line(country).lastUpdate());
    }

    /** As {@link #requirePostable}, for a correction of that update. */
    @Transactional(readOnly = true)
    public void requireCorrectable(MilestoneId id, Country country, UpdateId corrected) {
        corrections.require(reportable.requireFor(country, id), country, corrected);
    }

    /**
     * Moves the forecast of when a milestone will be done; either country may, and every move is kept.
     *
     * @throws ConcurrentChange when somebody moved it since that revision
     */
    public void moveDue(MilestoneId id, Revision revision, @Valid DueMoveDraft draft) {
        Reportable target = reportable.require(id);
        LocalDate to = Objects.requireNonNull(draft.due());
        LocalDate startsOn = target.milestone().startsOn();
        if (startsOn != null && to.isBefore(startsOn)) {
            throw new DueBeforeStart("due");
        }
        LocalDate from = target.milestone().due();
        milestones.moveDue(id, revision, to);
        Act act = new Act(access.person(), target.as(), clock.instant());
        updates.insertDueMove(
                ids.next(), id, new DueMoveRow(act.at(), from, to, draft.reason(), draft.language(), act.as()), act);
        record(
                target,
                "DUE_MOVED",
                KeyedTextChanges.date("currentDue", from, to),
                KeyedTextChanges.reason(draft.reason(), draft.language()));
    }

    /** Refuses whomever {@link #moveDue} would refuse, as {@link #requirePostable} does. */
    @Transactional(readOnly = true)
    public void requireMovableDue(MilestoneId id) {
        reportable.require(id);
    }

    /**
     * Shows by a page what was done or what the milestone is about, apart from any update; closed milestones may still
     * gain evidence.
     *
     * @throws NotAllowed when the person writes nothing on that plan
     */
    public void addEvidence(MilestoneId id, @Valid EvidenceLink link) {
        Reportable target = reportable.requireEvenClosed(id);
        updates.insertEvidence(ids.next(), id, null, link, clock.instant());
        record(target, "EVIDENCE_ADDED", KeyedTextChanges.text("evidence", null, link.url()));
    }

    private void record(Reportable target, String action, FieldChange... fields) {
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, target.milestone().id()),
                action,
                target.place(),
                target.as(),
                fields);
    }
}
