package org.tandem.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.Facts.Fact;
import org.tandem.agreement.Facts.Said;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/**
 * Product.md §3 told a second time, by a list of facts and nothing else: who said what to which version, when. Shown as
 * agreed is a version to which each country gave a key or a recorded tacit consent, or an uncontested minor revision of one.
 * It shares no code with the rules.
 */
final class AgreementModel {

    private final Circumstances now;
    private final Facts facts = new Facts();

    AgreementModel(Circumstances now) {
        this.now = now;
        add(Said.DRAFTED, 0, null, -1, 0);
    }

    /** Each fact is kept only if the whole act may happen. */
    boolean attempt(Step step) {
        int before = facts.count();
        boolean may = step.what() == Step.What.TICK || (now.yearOpen && isSeated(now.person(step)));
        boolean happened = may && act(step, now.person(step));
        if (!happened) {
            facts.forgetAfter(before);
        }
        return happened;
    }

    List<Integer> agreed() {
        return IntStream.rangeClosed(0, facts.drafted())
                .filter(this::isAgreed)
                .boxed()
                .toList();
    }

    /** The sentence itself. */
    private boolean isAgreed(int version) {
        Fact revised = facts.first(Said.REVISED, version);
        if (revised != null) {
            return facts.first(Said.CONTESTED, version) == null && isAgreed(revised.number());
        }
        return Arrays.stream(Country.values()).allMatch(country -> facts.consent(version, country) != null);
    }

    int tacitConsents() {
        return facts.all(Said.SILENCE).size();
    }

    private boolean act(Step step, int person) {
        Country country = step.country();
        int last = facts.drafted();
        boolean drafting = facts.lastOf(last).said() == Said.DRAFTED;
        boolean speaks = now.capacities(person, country).stream().anyMatch(this::speaks);
        return switch (step.what()) {
            case TICK -> {
                timePasses();
                yield true;
            }
            case EDIT -> {
                boolean before = isOnTheTable(last);
                timePasses();
                boolean overtaken = before && !isOnTheTable(last);
                if (before) {
                    add(Said.TAKEN_BACK, last, null, person, 0);
                }
                if (!drafting) {
                    add(Said.DRAFTED, last + 1, null, person, 0);
                }
                yield !overtaken;
            }
            case DISCARD -> add(Said.DISCARDED, last, null, person, 0) && drafting && !agreed().isEmpty();
            case SUBMIT -> {
                add(Said.SUBMITTED, last, country, person, 0);
                if (speaks) {
                    add(Said.KEY, last, country, person, actsByPrivateSeat(person, country) ? 1 : 0);
                }
                timePasses();
                yield drafting && !now.capacities(person, country).isEmpty();
            }
            case AGREE, WITHDRAW, REFUSE, ENDORSE -> say(step, person, speaks);
            case REVISE -> {
                boolean may = drafting
                        && speaks
                        && !agreed().isEmpty()
                        && facts.all(Said.REVISED).stream().noneMatch(this::isContestable);
                yield may && add(Said.REVISED, last, country, person, agreed().getLast());
            }
            case CONTEST -> {
                List<Fact> made = facts.all(Said.REVISED);
                Fact revision = made.isEmpty() ? null : made.get(step.pick(made.size()));
                yield revision != null
                        && speaks
                        && revision.country() != country
                        && isContestable(revision)
                        && add(Said.CONTESTED, revision.version(), country, person, 0);
            }
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    private boolean say(Step step, int person, boolean speaks) {
        List<Fact> submitted = facts.all(Said.SUBMITTED);
        if (submitted.isEmpty()) {
            return false;
        }
        int version = submitted.get(step.pick(submitted.size())).version();
        timePasses();
        Country country = step.country();
        if (step.what() == Step.What.ENDORSE) {
            return mayEndorse(person, country, version);
        }
        Fact own = facts.consent(version, country);
        Fact other = facts.consent(version, country.other());
        boolean byPrivateSeat = actsByPrivateSeat(person, country);
        boolean may = isOnTheTable(version)
                && switch (step.what()) {
                    case AGREE ->
                        speaks
                                && own == null
                                && (other == null || other.person() != person)
                                && add(Said.KEY, version, country, person, byPrivateSeat ? 1 : 0);
                    case WITHDRAW ->
                        own != null
                                && (speaks || byPrivateSeat && own.number() == 1)
                                && add(Said.KEY_BACK, version, country, person, 0);
                    default -> speaks && add(Said.REFUSED, version, country, person, 0);
                };
        timePasses();
        return may;
    }

    private boolean speaks(Capacity seat) {
        return seat.role() != Role.SECRETARY && (seat.sector() == Sector.PUBLIC || now.settings.privateSeatsAgree());
    }

    private boolean mayEndorse(int person, Country country, int version) {
        return actsByPrivateSeat(person, country) && (isOnTheTable(version) || isAgreed(version));
    }

    /** One acts by the seat that agrees, if one has such a seat. */
    private boolean actsByPrivateSeat(int person, Country country) {
        List<Capacity> seats = now.capacities(person, country);
        return seats.stream()
                .filter(this::speaks)
                .findFirst()
                .or(() -> seats.stream().findFirst())
                .filter(seat -> seat.sector() == Sector.PRIVATE && seat.role() != Role.SECRETARY)
                .isPresent();
    }

    private void timePasses() {
        facts.all(Said.SUBMITTED).stream()
                .map(Fact::version)
                .filter(this::isOnTheTable)
                .toList()
                .forEach(version -> Arrays.stream(Country.values())
                        .filter(country -> facts.consent(version, country) == null)
                        .filter(country -> facts.consent(version, country.other()) != null)
                        .forEach(country -> silenceGoesOn(version, country)));
    }

    private void silenceGoesOn(int version, Country silent) {
        boolean filled = now.holder(silent, Sector.PUBLIC) != null
                || (now.settings.privateSeatsAgree() && now.holder(silent, Sector.PRIVATE) != null);
        Fact last = facts.lastOf(version);
        boolean running = last.said() == Said.NOTICE;
        if (!filled || !now.settings.tacit() || !now.yearOpen) {
            if (running) {
                add(Said.NOTICE_STOPPED, version, silent, -1, 0);
            }
        } else if (!running) {
            add(Said.NOTICE, version, silent, -1, now.settings.tacitDays());
        } else if (daysWorkedSince(last.day()) >= last.number()) {
            add(Said.SILENCE, version, silent, -1, 0);
        }
    }

    /** Whole days worked in both countries that are over, the first one not counted. */
    private long daysWorkedSince(LocalDate day) {
        return day.datesUntil(now.today)
                .filter(other -> !other.equals(day))
                .filter(Circumstances.WORKED::isWorked)
                .count();
    }

    private boolean isContestable(Fact revision) {
        return facts.first(Said.CONTESTED, revision.version()) == null
                && daysWorkedSince(revision.day()) < 5
                && facts.all(Said.SUBMITTED).stream()
                        .filter(fact -> fact.version() > revision.version())
                        .noneMatch(fact -> isAgreed(fact.version()));
    }

    private boolean isOnTheTable(int version) {
        return facts.first(Said.SUBMITTED, version) != null
                && facts.first(Said.REFUSED, version) == null
                && facts.first(Said.TAKEN_BACK, version) == null
                && !isAgreed(version);
    }

    private boolean isSeated(int person) {
        return Arrays.stream(Country.values())
                .anyMatch(country -> !now.capacities(person, country).isEmpty());
    }

    private boolean add(Said said, int version, @Nullable Country country, int person, int number) {
        return facts.add(new Fact(said, version, country, person, now.today, number));
    }
}
