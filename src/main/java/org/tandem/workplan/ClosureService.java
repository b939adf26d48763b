package org.tandem.workplan;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.workplan.ClosureRepository.Proposed;
import org.tandem.workplan.UpdateRepository.Act;

/**
 * What may be asked of a milestone's end apart from updates: that a closed one go on, and that a proposal be withdrawn.
 * The keys are given in the agreement module.
 */
@Service
@Validated
@Transactional
public class ClosureService {

    private final ReportableMilestones reportable;
    private final ClosureRepository repository;
    private final Closures closures;
    private final Access access;
    private final Clock clock;

    ClosureService(
            ReportableMilestones reportable,
            ClosureRepository repository,
            Closures closures,
            Access access,
            Clock clock) {
        this.reportable = reportable;
        this.repository = repository;
        this.closures = closures;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Proposes that a closed milestone go on; it takes the same agreement as closing it.
     *
     * @throws MilestoneIsNotClosed when it is open
     * @throws AnotherOutcomeIsProposed when that is proposed already
     */
    public void proposeReopening(MilestoneId id, Country country, @Valid ReopeningDraft draft) {
        repository.lock(id);
        Reportable target = reopenable(id, country);
        Act act = new Act(access.person(), target.as(), clock.instant());
        closures.propose(target, new Proposed(id, ClosureAim.REOPENED, draft.reason(), draft.language()), country, act);
    }

    /** Refuses whomever {@link #proposeReopening} would refuse; for pages, before anything is typed. */
    @Transactional(readOnly = true)
    public void requireReopenable(MilestoneId id, Country country) {
        reopenable(id, country);
    }

    private Reportable reopenable(MilestoneId id, Country country) {
        Reportable target = reportable.requireEvenClosedFor(country, id);
        if (target.milestone().facts().isOpen()) {
            throw new MilestoneIsNotClosed();
        }
        if (target.milestone().proposal() != null) {
            throw new AnotherOutcomeIsProposed();
        }
        return target;
    }

    /**
     * Withdraws what the country proposed: lines return to their working status.
     *
     * @param seen the proposal that the reader looked at
     * @throws NothingToWithdraw when the country proposed nothing that is open
     * @throws ConcurrentChange when that one is open no more
     */
    public void withdraw(MilestoneId id, ProposalId seen, Country country) {
        repository.lock(id);
        Reportable target = reportable.requireEvenClosedFor(country, id);
        OpenProposal open = target.milestone().proposal();
        if (open == null || !target.milestone().isProposedBy(country)) {
            throw new NothingToWithdraw();
        }
        if (!open.id().equals(seen)) {
            throw new ConcurrentChange();
        }
        closures.takeBack(target, open, country);
    }
}
