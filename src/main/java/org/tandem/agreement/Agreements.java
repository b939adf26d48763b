package org.tandem.agreement;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.cycle.EditionStages;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/**
 * For the modules that own texts: they put them before both countries, and take them back. They ask for the right
 * themselves; what the countries then say comes back to them as {@link SubmissionDecided}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Agreements {

    private final SubmissionRepository submissions;
    private final SubmissionReader reader;
    private final EditionStages stages;
    private final MinorRevisionRepository minors;
    private final Desk desk;
    private final Signatories signatories;
    private final AgreementTrail trail;
    private final WorkingDays worked;
    private final IdGenerator ids;
    private final Clock clock;

    Agreements(
            SubmissionRepository submissions,
            SubmissionReader reader,
            EditionStages stages,
            MinorRevisionRepository minors,
            Desk desk,
            Signatories signatories,
            AgreementTrail trail,
            WorkingDays worked,
            IdGenerator ids,
            Clock clock) {
        this.submissions = submissions;
        this.reader = reader;
        this.stages = stages;
        this.minors = minors;
        this.desk = desk;
        this.signatories = signatories;
        this.trail = trail;
        this.worked = worked;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts a text before both countries, with the key of the person who asks if they may give the country's.
     *
     * @param country for which the person acts; null for nobody's
     * @param reservation that goes with the key; null without one
     * @throws SeatCannotAgree when there is a reservation and no key that it could go with
     * @throws org.tandem.cycle.StageIsOver when the edition's stage lets no keys be given; it stays so until this is done
     */
    public SubmissionId open(Matter matter, @Nullable Country country, @Nullable Written reservation) {
        stages.hold(matter.edition()).require(matter.openIn());
        Submission opened = Submission.open(new SubmissionId(ids.next()), matter, clock.instant());
        submissions.insert(opened);
        AgreementSettings settings = desk.settings();
        Optional<Signature> keyHolder = Optional.ofNullable(country)
                .flatMap(own -> signatories.find(matter, own, settings))
                .filter(signature -> settings.letsAgree(signature.as()));
        if (reservation != null && keyHolder.isEmpty()) {
            // Nobody's words are lost in silence: the seat changed since they were written.
            throw new SeatCannotAgree();
        }
        keyHolder.ifPresent(signature -> {
            desk.perform(desk.hold(opened.id()), before -> before.agree(signature, reservation, settings));
            trail.record(matter, "KEY_GIVEN", signature.as(), "reservation", reservation);
        });
        return opened.id();
    }

    /**
     * Something more is said that explains the open text of a subject: whoever answers it must have seen that.
     *
     * @throws ConcurrentChange when that text is open no more
     */
    public void explain(SubjectRef subject, UUID text) {
        Read open = held(subject)
                .filter(held -> held.submission().matter().text().equals(text))
                .orElseThrow(ConcurrentChange::new);
        desk.perform(open, Submission::explained);
    }

    /** Takes the subject's open text back, since it is edited again. @return whether there was one still */
    public boolean takeBack(SubjectRef subject) {
        return held(subject)
                .map(open -> desk.perform(open, before -> before.takeBack(clock.instant())))
                .isPresent();
    }

    /** The subject's open text, held; empty when it was decided before it could be. */
    private Optional<Read> held(SubjectRef subject) {
        return reader.open(subject)
                .map(open -> desk.hold(open.submission().id()))
                .filter(open -> open.submission().isOpen());
    }

    /** The year goes past what is still open of some kinds in an edition. */
    public void lapse(EditionId edition, Set<SubjectKind> kinds) {
        reader.openIn(edition, kinds)
                .forEach(id -> desk.perform(desk.hold(id), before -> before.lapse(clock.instant())));
    }

    /**
     * Puts spelling or translation right in an agreed text, at once.
     *
     * @throws org.tandem.shared.NotAllowed for whoever holds no seat of that country in the group
     * @throws SeatCannotAgree for whoever may not give its key
     * @throws MinorRevisionPending while the last one may be contested
     */
    public MinorRevision revise(Matter matter, UUID base, Country country) {
        Signature signature = signatories.require(matter, country, desk.settings());
        var today = PartnershipDay.today(clock);
        if (minors.anyContestable(matter.subject(), today)) {
            throw new MinorRevisionPending();
        }
        MinorRevision revision = MinorRevision.make(matter, base, signature, desk.settings(), today, worked);
        minors.insert(revision);
        trail.record(matter, "MINOR_REVISION_MADE", signature.as(), null, null);
        return revision;
    }

    /** A later version of the subject was agreed: its minor revisions stand or fall no more. */
    public void settleMinorRevisions(SubjectRef subject) {
        minors.settle(subject);
    }
}
