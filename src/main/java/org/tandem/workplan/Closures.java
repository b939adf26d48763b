package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.agreement.Agreements;
import org.tandem.agreement.Matter;
import org.tandem.cycle.Activity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.ClosureRepository.Proposed;
import org.tandem.workplan.UpdateRepository.Act;

/** Keeps the proposals to close a milestone in step with what the countries' lines say (product.md §2, Status). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Closures {

    private final ClosureRepository closures;
    private final Agreements agreements;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    Closures(
            ClosureRepository closures, Agreements agreements, Access access, ChangeRecorder changes, IdGenerator ids) {
        this.closures = closures;
        this.agreements = agreements;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
    }

    static SubjectRef subject(MilestoneId milestone) {
        return SubjectRef.of(SubjectKind.MILESTONE, milestone);
    }

    /**
     * Does what an update asks of the milestone's closure: a line that says its end proposes it, or joins the proposal
     * that is open; the line of the country that proposed takes it back by going on. The other country's goes on beside
     * it: wanting another outcome means refusing it.
     *
     * @return the proposal the update belongs to, null for one that says nothing of an end
     * @throws AnotherOutcomeIsProposed when another end is proposed
     * @throws ConcurrentChange when what the line takes back was decided meanwhile
     */
    @Nullable
    ProposalId follow(Reportable target, Line before, Line after, Act act) {
        OpenProposal open = target.milestone().proposal();
        if (after.status().proposesClosure()) {
            ClosureAim aim = ClosureAim.of(after.status());
            if (open == null) {
                return propose(target, new Proposed(target.milestone().id(), aim, null, null), after.country(), act);
            }
            if (open.aim() != aim) {
                throw new AnotherOutcomeIsProposed();
            }
            agreements.explain(subject(target.milestone().id()), open.id().value());
            return open.id();
        }
        if (open != null
                && before.status().proposesClosure()
                && target.milestone().isProposedBy(after.country())) {
            takeBack(target, open, after.country());
        }
        return null;
    }

    /** Puts a proposal before both countries, with the key of the person who asks if they may give their country's. */
    ProposalId propose(Reportable target, Proposed proposed, Country country, Act act) {
        ProposalId id = new ProposalId(ids.next());
        closures.propose(id, proposed, act);
        record(target, "CLOSURE_PROPOSED", proposed.aim());
        agreements.open(
                new Matter(
                        subject(proposed.milestone()),
                        id.value(),
                        target.plan().group(),
                        target.plan().edition(),
                        ProtectedObject.AGREED_PLAN,
                        Activity.UPDATES,
                        null,
                        false),
                country,
                null);
        return id;
    }

    /**
     * Takes back the proposal that the target was read with.
     *
     * @throws NotAllowed for whoever only types for a seat: a key may be on it
     * @throws ConcurrentChange when both countries, or one of them, decided it meanwhile
     */
    void takeBack(Reportable target, OpenProposal open, Country country) {
        access.requireFor(
                country, Right.WRITE, ProtectedObject.AGREED_PLAN, target.plan().group());
        if (!agreements.takeBack(subject(target.milestone().id()))) {
            throw new ConcurrentChange();
        }
        record(target, "CLOSURE_TAKEN_BACK", open.aim());
    }

    private void record(Reportable target, String action, ClosureAim aim) {
        changes.record(
                subject(target.milestone().id()),
                action,
                target.place(),
                target.as(),
                new FieldChange("aim", FieldChange.Kind.CODE, null, aim.name()));
    }
}
