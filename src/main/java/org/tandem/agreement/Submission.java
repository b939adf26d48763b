package org.tandem.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Revision;

/**
 * A text put before both countries, and what each has said to it (product.md §3). Each act returns what it becomes, or
 * throws the rule that forbids it.
 *
 * @param revision counts the acts, so that nobody acts on what they did not see
 * @param keys at most one per country, both only when agreed; what was refused, taken back or has lapsed keeps those it had
 * @param endorsements of private seats: printed, never counted
 * @param refusal exactly when refused
 * @param clock runs while one country's silence may still become its consent; else null
 * @param decidedAt when it left {@code OPEN}, null before
 */
public record Submission(
        SubmissionId id,
        Revision revision,
        Matter matter,
        SubmissionState state,
        Map<Country, Key> keys,
        List<Signature> endorsements,
        @Nullable Refusal refusal,
        @Nullable TacitClock clock,
        Instant openedAt,
        @Nullable Instant decidedAt) {

    public Submission {
        keys = Map.copyOf(keys);
        endorsements = List.copyOf(endorsements);
    }

    static Submission open(SubmissionId id, Matter matter, Instant at) {
        return new Submission(
                id, Revision.FIRST, matter, SubmissionState.OPEN, Map.of(), List.of(), null, null, at, null);
    }

    public boolean isOpen() {
        return state == SubmissionState.OPEN;
    }

    /** The country whose key is awaited once the other has given its own; empty before and after that. */
    public Optional<Country> awaited() {
        return isOpen() ? keys.keySet().stream().map(Country::other).findFirst() : Optional.empty();
    }

    /**
     * A country gives its key.
     *
     * @param reservation null without one
     * @throws SubmissionIsDecided when it is open no more
     * @throws SeatCannotAgree for a secretary, and for a private seat unless the setting lets it
     * @throws KeyIsGiven when the country has given it
     * @throws OnePersonBothKeys when this person gave the other country's
     */
    Submission agree(Signature signature, @Nullable Written reservation, AgreementSettings settings) {
        requireOpen();
        requireKeyHolder(signature, settings);
        if (keys.containsKey(signature.country())) {
            throw new KeyIsGiven();
        }
        Key other = keys.get(signature.country().other());
        if (other != null && other.isOf(signature)) {
            throw new OnePersonBothKeys();
        }
        return turn(signature.country(), Key.given(signature, reservation));
    }

    /**
     * A country takes its key back; the other one's was not given yet, or this were decided. A key outlasts the setting
     * that let a private seat give it, so the seat that gave it may take it back even when it could give none today.
     *
     * @throws SubmissionIsDecided when it is open no more
     * @throws NoKeyToWithdraw when the country has given none
     * @throws SeatCannotAgree for whoever could not give the key, unless their seat gave it
     */
    Submission withdraw(Signature signature, AgreementSettings settings) {
        requireOpen();
        Key key = keys.get(signature.country());
        if (key == null) {
            throw new NoKeyToWithdraw();
        }
        if (!key.isOfSeat(signature)) {
            requireKeyHolder(signature, settings);
        }
        return withKeys(Map.of());
    }

    /**
     * A seat says no: the text goes back to who wrote it, and the key that was given stays in its history.
     *
     * @throws SubmissionIsDecided when it is open no more
     * @throws SeatCannotAgree for whoever could not give a key
     */
    Submission refuse(Signature signature, Written reason, AgreementSettings settings) {
        requireOpen();
        requireKeyHolder(signature, settings);
        return decided(SubmissionState.REFUSED, keys, new Refusal(signature, reason), signature.at());
    }

    /**
     * A private seat endorses the text; said twice it is said once.
     *
     * @throws SubmissionIsDecided when it was refused, taken back or has lapsed
     * @throws SeatCannotEndorse for a public seat, which agrees, and for a secretary
     */
    Submission endorse(Signature signature) {
        if (!isOpen() && state != SubmissionState.AGREED) {
            throw new SubmissionIsDecided();
        }
        if (!signature.isOfPrivateSeat()) {
            throw new SeatCannotEndorse();
        }
        if (isEndorsedBy(signature.country())) {
            return this;
        }
        List<Signature> all = new ArrayList<>(endorsements);
        all.add(signature);
        return new Submission(id, revision.next(), matter, state, keys, all, refusal, clock, openedAt, decidedAt);
    }

    boolean isEndorsedBy(Country country) {
        return endorsements.stream().anyMatch(endorsement -> endorsement.country() == country);
    }

    /** More is said that explains the text, so what was read of it before is no longer all. */
    Submission explained() {
        requireOpen();
        return new Submission(
                id, revision.next(), matter, state, keys, endorsements, refusal, clock, openedAt, decidedAt);
    }

    /** Somebody edits the text. @throws SubmissionIsDecided when it is open no more */
    Submission takeBack(Instant at) {
        requireOpen();
        return decided(SubmissionState.TAKEN_BACK, keys, null, at);
    }

    /** The year goes past it; what is decided stays so. */
    Submission lapse(Instant at) {
        return isOpen() ? decided(SubmissionState.LAPSED, keys, null, at) : this;
    }

    /**
     * Time goes by: a clock starts with the notice, stops when silence no longer counts, and at its end stands for the
     * key. What it finds today decides: a clock whose end is found only after the seat fell vacant gave no consent.
     */
    Submission settle(Silence silence, Instant at) {
        Country awaited = awaited().orElse(null);
        if (awaited == null || !matter.tacitMayCount() || !silence.countsFor(awaited)) {
            return withClock(null);
        }
        if (clock == null) {
            return withClock(silence.clock());
        }
        return clock.isOverOn(silence.today()) ? turn(awaited, Key.tacit(at)) : this;
    }

    /** A clock is nobody's act, so whoever read the text before it started has seen all there is. */
    private Submission withClock(@Nullable TacitClock newClock) {
        return new Submission(id, revision, matter, state, keys, endorsements, refusal, newClock, openedAt, decidedAt);
    }

    private Submission turn(Country country, Key key) {
        Map<Country, Key> turned = new EnumMap<>(Country.class);
        turned.putAll(keys);
        turned.put(country, key);
        return turned.size() == Country.values().length
                ? decided(SubmissionState.AGREED, turned, null, key.at())
                : withKeys(turned);
    }

    /** Every change of keys stops a clock: it counts the silence after the first key. */
    private Submission withKeys(Map<Country, Key> newKeys) {
        return new Submission(
                id, revision.next(), matter, state, newKeys, endorsements, refusal, null, openedAt, decidedAt);
    }

    private Submission decided(
            SubmissionState decision, Map<Country, Key> finalKeys, @Nullable Refusal no, Instant at) {
        return new Submission(id, revision.next(), matter, decision, finalKeys, endorsements, no, null, openedAt, at);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new SubmissionIsDecided();
        }
    }

    private static void requireKeyHolder(Signature signature, AgreementSettings settings) {
        if (!settings.letsAgree(signature.as())) {
            throw new SeatCannotAgree();
        }
    }
}
