package org.tandem.workplan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.UpdateRepository.Act;

/**
 * Lead members propose updates of their country's line; whoever writes for the country takes them into an update of their
 * own, edited or not, or declines them with a word (product.md §5).
 */
@Service
@Validated
@Transactional
public class UpdateProposalService {

    private final ReportableMilestones reportable;
    private final UpdateProposalRepository proposals;
    private final UpdateProposalReader reader;
    private final ClosureRepository lines;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;
    private final Clock clock;

    UpdateProposalService(
            ReportableMilestones reportable,
            UpdateProposalRepository proposals,
            UpdateProposalReader reader,
            ClosureRepository lines,
            Access access,
            ChangeRecorder changes,
            IdGenerator ids,
            Clock clock) {
        this.reportable = reportable;
        this.proposals = proposals;
        this.reader = reader;
        this.lines = lines;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Proposes an update; what the same person proposed on the line before, and nobody decided or took, is replaced by it.
     * The draft's identity counts for nothing.
     *
     * @throws NotAllowed for whoever is no lead member of the milestone for that country
     * @throws IncompleteUpdate when it lacks what its status asks for
     * @throws NothingToRepeat when it says that the last update is still true and there is none
     * @throws MilestoneIsClosed when nothing more is reported on the milestone
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts updates
     * @throws ConcurrentChange when the line has another last update than the one that it answers
     */
    public void propose(MilestoneId id, @Valid UpdateDraft draft) {
        lines.lock(id);
        Reportable target = reportable.requireProposable(id);
        if (target.as().country() != draft.country()) {
            throw new NotAllowed();
        }
        draft.check();
        Line line = target.milestone().facts().line(draft.country());
        if (!Objects.equals(line.lastUpdate(), draft.previous())) {
            throw new ConcurrentChange();
        }
        MilestoneStatus said = Objects.requireNonNullElse(draft.status(), line.status());
        line.after(draft.kind(), said, draft.id(), clock.instant());
        Act act = act(target);
        proposals.replace(id, draft.country(), act);
        proposals.insert(ids.next(), id, draft, act);
        record(target, "UPDATE_PROPOSED");
    }

    /** Refuses whomever {@link #propose} would refuse whatever they wrote. @return the country that they propose for */
    @Transactional(readOnly = true)
    public Country requireProposable(MilestoneId id) {
        return Objects.requireNonNull(reportable.requireProposable(id).as().country());
    }

    /**
     * Notes that an update is being written with the words of a proposal; once it is posted, the proposal is used, or waits
     * again where the update says something else.
     *
     * @param update the identity under which that update will be posted
     * @throws NotAllowed for whoever does not write for that country
     * @throws NotFound for a proposal of another line
     * @throws ProposalIsOvertaken when it only repeats an update that is no longer the line's last
     * @throws ConcurrentChange when the proposal waits no more, or was taken already
     */
    public UpdateProposalRow take(UpdateProposalId id, MilestoneId milestone, Country country, UpdateId update) {
        Reportable target = reportable.requireFor(country, milestone);
        UpdateProposalRow proposal = ofLine(id, milestone, country);
        if (proposal.isOvertaken(target.milestone().facts().line(country))) {
            throw new ProposalIsOvertaken();
        }
        if (!proposals.take(id, update)) {
            throw new ConcurrentChange();
        }
        return proposal;
    }

    /**
     * Notes that the words of a proposal were taken out of the update that was being written: it waits as
     * before, or is replaced by what the same person proposed since.
     *
     * @throws NotAllowed for whoever does not write for that country
     * @throws NotFound for a proposal of another line
     * @throws ConcurrentChange when it was decided, or put back already
     */
    public UpdateProposalRow putBack(UpdateProposalId id, MilestoneId milestone, Country country) {
        // Whoever proposes meanwhile must find it free, or wait.
        lines.lock(milestone);
        Reportable target = reportable.requireFor(country, milestone);
        UpdateProposalRow proposal = ofLine(id, milestone, country);
        if (!proposals.putBack(id, act(target))) {
            throw new ConcurrentChange();
        }
        return proposal;
    }

    private UpdateProposalRow ofLine(UpdateProposalId id, MilestoneId milestone, Country country) {
        return reader.one(id)
                .filter(one -> one.milestone().equals(milestone) && one.words().country() == country)
                .orElseThrow(NotFound::new);
    }

    /**
     * Declines a proposal with a word that its proposer reads; on a closed milestone too. While its words stand in an answer
     * that can be posted it is not declined: they would be said all the same.
     *
     * @throws NotAllowed for whoever does not write for the country it was proposed for
     * @throws ConcurrentChange when it waits no more, or is taken
     */
    public void decline(UpdateProposalId id, @Valid DeclineDraft draft) {
        UpdateProposalRow proposal = reader.one(id).orElseThrow(NotFound::new);
        Reportable target = reportable.requireEvenClosedFor(proposal.words().country(), proposal.milestone());
        if (!proposals.decline(id, !target.milestone().isReportable(), draft, act(target))) {
            throw new ConcurrentChange();
        }
        record(target, "PROPOSAL_DECLINED");
    }

    private Act act(Reportable target) {
        return new Act(access.person(), target.as(), clock.instant());
    }

    /** Without any words: the other country reads the milestone's trail, and they stay among the people of this one. */
    private void record(Reportable target, String action) {
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, target.milestone().id()), action, target.place(), target.as());
    }
}
