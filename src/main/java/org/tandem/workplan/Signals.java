package org.tandem.workplan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.shared.Country;

/** The signals of product.md §2, each rule by its name there. */
final class Signals {

    static final int SOON_DAYS = 30;
    static final int SILENT_DAYS = 90;

    private Signals() {}

    /** @param asOf the day up to which they are computed; the same for every reader */
    static List<Signal> of(MilestoneFacts facts, Headline headline, LocalDate asOf) {
        List<Signal> signals = new ArrayList<>();
        dates(facts, headline, asOf, signals);
        silence(facts, asOf, signals);
        balance(facts, signals);
        if (headline.status() == MilestoneStatus.COMPLETED && facts.evidenceCount() == 0) {
            signals.add(Signal.of(Signal.Kind.NO_EVIDENCE));
        }
        if (!facts.languagesToMend().isEmpty()) {
            signals.add(Signal.of(Signal.Kind.LANGUAGE));
        }
        return List.copyOf(signals);
    }

    private static void dates(MilestoneFacts facts, Headline headline, LocalDate asOf, List<Signal> signals) {
        LocalDate due = facts.currentDue();
        if (due == null) {
            return;
        }
        if (headline.status().isWorking()) {
            long ahead = DAYS.between(asOf, due);
            if (ahead < 0) {
                signals.add(Signal.days(Signal.Kind.OVERDUE, -ahead));
            } else if (ahead <= SOON_DAYS) {
                signals.add(Signal.days(Signal.Kind.DUE_SOON, ahead));
            }
        }
        if (facts.baselineDue() != null && due.isAfter(facts.baselineDue())) {
            signals.add(Signal.days(Signal.Kind.SLIPPED, DAYS.between(facts.baselineDue(), due)));
        }
    }

    private static void silence(MilestoneFacts facts, LocalDate asOf, List<Signal> signals) {
        if (!facts.isOpen()) {
            return;
        }
        for (Country country : Country.values()) {
            long days = facts.leads().contains(country) ? silentDays(facts, country, asOf) : 0;
            if (days >= SILENT_DAYS) {
                signals.add(new Signal(Signal.Kind.SILENT, country, Math.toIntExact(days)));
            }
        }
    }

    /** Days without an update of the country's line; without any, since the plan was first agreed; 0 in a draft. */
    static long silentDays(MilestoneFacts facts, Country country, LocalDate asOf) {
        LocalDate last = facts.line(country).lastReportedOn();
        LocalDate since = last == null ? facts.agreedOn() : last;
        return since == null ? 0 : Math.max(0, DAYS.between(since, asOf));
    }

    private static void balance(MilestoneFacts facts, List<Signal> signals) {
        boolean bothLead = facts.leads().size() == Country.values().length;
        Line canada = facts.line(Country.CA);
        Line mexico = facts.line(Country.MX);
        if (!bothLead || canada.hasReported() != mexico.hasReported()) {
            signals.add(Signal.of(Signal.Kind.ONE_SIDED));
        }
        Set<Country> proposers = Headline.proposers(facts);
        if (bothLead && (canada.status() != mexico.status() || facts.isOpen() && proposers.size() == 1)) {
            signals.add(Signal.of(Signal.Kind.DIVERGENCE));
        }
    }
}
