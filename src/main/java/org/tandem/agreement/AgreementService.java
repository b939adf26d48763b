package org.tandem.agreement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.Revision;

/**
 * What seats say to a text that is before both countries. Every act names the revision of the submission that its page
 * showed: what somebody said meanwhile is shown before one says one's own, so nobody agrees a text, or beside a
 * reservation, that they did not see.
 */
@Service
@Validated
@Transactional
public class AgreementService {

    private final Desk desk;
    private final Signatories signatories;
    private final MinorRevisionRepository minors;
    private final AgreementTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementService(
            Desk desk,
            Signatories signatories,
            MinorRevisionRepository minors,
            AgreementTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.signatories = signatories;
        this.minors = minors;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a country's key. For its refusals see {@link Submission#agree}.
     *
     * @throws NotFound for whoever may not read the text
     * @throws org.tandem.shared.NotAllowed for whoever holds no seat of that country in the group
     * @throws ConcurrentChange when something was said since the page was read
     * @throws org.tandem.cycle.StageIsOver when the edition's stage lets no keys be given
     */
    public void agree(SubmissionId id, Revision seen, Country country, @Valid Reservation reservation) {
        Act act = act(id, seen, country);
        perform(act, (before, settings) -> before.agree(act.signature(), reservation.written(), settings));
        trail.record(act.matter(), "KEY_GIVEN", act.signature().as(), "reservation", reservation.written());
    }

    /** Takes a country's key back, which nobody has answered yet. Refuses as {@link #agree}. */
    public void withdraw(SubmissionId id, Revision seen, Country country) {
        Act act = act(id, seen, country);
        perform(act, (before, settings) -> before.withdraw(act.signature(), settings));
        trail.record(act.matter(), "KEY_WITHDRAWN", act.signature().as(), null, null);
    }

    /** Says no, with the reason it needs. Refuses as {@link #agree}. */
    public void refuse(SubmissionId id, Revision seen, Country country, @Valid Reason reason) {
        Act act = act(id, seen, country);
        perform(act, (before, settings) -> before.refuse(act.signature(), reason.written(), settings));
        trail.record(act.matter(), "REFUSED", act.signature().as(), "reason", reason.written());
    }

    /** Prints a private seat's endorsement with the text, also after it was agreed. Refuses as {@link #agree}. */
    public void endorse(SubmissionId id, Country country) {
        Read held = desk.hold(id);
        Matter matter = held.submission().matter();
        Signature endorser = signatories.requireEndorser(matter, country);
        held.stage().require(matter.openIn());
        Act act = new Act(held, endorser);
        perform(act, (before, settings) -> before.endorse(act.signature()));
        trail.record(act.matter(), "ENDORSED", act.signature().as(), null, null);
    }

    /**
     * Contests a minor revision of an agreed text, which restores what it changed.
     *
     * @param text the revised text
     * @throws NotFound when no minor revision made it, and for whoever may not read it
     * @throws MinorRevisionIsSettled when it can be contested no more
     * @throws OnlyTheOtherCountryContests for the country that made it
     */
    public void contest(UUID text, Country country, @Valid Reason reason) {
        var held = minors.lock(text).orElseThrow(NotFound::new);
        MinorRevision revision = held.revision();
        Signature by = signatories.require(revision.matter(), country, desk.settings());
        held.stage().require(revision.matter().openIn());
        MinorRevision contested = revision.contest(by, reason.written(), desk.settings(), PartnershipDay.today(clock));
        minors.contest(contested);
        trail.record(revision.matter(), "MINOR_REVISION_CONTESTED", by.as(), "reason", reason.written());
        events.publishEvent(new MinorRevisionContested(contested));
    }

    private record Act(Read held, Signature signature) {
        Matter matter() {
            return held.submission().matter();
        }
    }

    private Act act(SubmissionId id, Revision seen, Country country) {
        Read held = desk.hold(id);
        Act act = act(held, country);
        if (!held.submission().revision().equals(seen)) {
            throw new ConcurrentChange();
        }
        return act;
    }

    private Act act(Read held, Country country) {
        Matter matter = held.submission().matter();
        Signature signature = signatories.require(matter, country, desk.settings());
        held.stage().require(matter.openIn());
        return new Act(held, signature);
    }

    private void perform(Act act, BiFunction<Submission, AgreementSettings, Submission> what) {
        AgreementSettings settings = desk.settings();
        desk.perform(act.held(), before -> what.apply(before, settings));
    }
}
