package org.tandem.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;

/** Where acts on a submission happen: one at a time, on what time has made of it, and told to whoever owns the text. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Desk {

    private final SubmissionRepository submissions;
    private final SubmissionReader reader;
    private final ClockReader clocks;
    private final SettingsRepository settings;
    private final AgreementTrail trail;
    private final ApplicationEventPublisher events;
    private final WorkingDays worked;
    private final Clock clock;

    Desk(
            SubmissionRepository submissions,
            SubmissionReader reader,
            ClockReader clocks,
            SettingsRepository settings,
            AgreementTrail trail,
            ApplicationEventPublisher events,
            WorkingDays worked,
            Clock clock) {
        this.submissions = submissions;
        this.reader = reader;
        this.clocks = clocks;
        this.settings = settings;
        this.trail = trail;
        this.events = events;
        this.worked = worked;
        this.clock = clock;
    }

    /** Holds a submission until the transaction ends. @throws NotFound when there is none */
    Read hold(SubmissionId id) {
        submissions.lock(id);
        return reader.byId(id).orElseThrow(NotFound::new);
    }

    AgreementSettings settings() {
        return settings.read().settings();
    }

    /** Performs an act on a submission that is held, with what time does before and after it. */
    Submission perform(Read held, UnaryOperator<Submission> act) {
        Submission before = held.submission();
        Silence silence = silence(held);
        Submission acted = act.apply(before.settle(silence, clock.instant()));
        Submission after = acted.settle(silence, clock.instant());
        if (!after.equals(before)) {
            submissions.save(before, after, clock.instant());
            tellOfTime(before, after);
            if (before.isOpen() && !after.isOpen()) {
                events.publishEvent(new SubmissionDecided(after));
            }
        }
        return after;
    }

    private Silence silence(Read held) {
        AgreementSettings now = settings();
        LocalDate today = PartnershipDay.today(clock);
        TacitClock running = held.submission().clock();
        LocalDate since = running == null ? today : running.startedOn();
        Set<Country> heard = clocks.heard(held.submission().matter().group(), since, today, now);
        return new Silence(today, now, worked, heard, held.isYearOpen());
    }

    private void tellOfTime(Submission before, Submission after) {
        TacitClock started = after.clock();
        if (started != null && before.clock() == null) {
            after.awaited()
                    .ifPresent(silent -> trail.recordByTime(
                            after.matter(),
                            "TACIT_NOTICE",
                            silent,
                            new FieldChange(
                                    "silentUntil",
                                    FieldChange.Kind.DATE,
                                    null,
                                    started.endsOn().toString())));
        }
        if (before.clock() != null && after.clock() == null && after.isOpen()) {
            before.awaited().ifPresent(silent -> trail.recordByTime(after.matter(), "TACIT_STOPPED", silent));
        }
        for (Country country : Country.values()) {
            Key key = after.keys().get(country);
            if (key != null && key.isTacit() && !before.keys().containsKey(country)) {
                trail.recordByTime(after.matter(), "TACIT_CONSENT", country);
            }
        }
    }
}
