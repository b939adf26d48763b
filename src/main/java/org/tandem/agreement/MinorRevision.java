package org.tandem.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Spelling or translation put right in an agreed text: it takes effect at once, and for some days the other country may
 * contest it, which restores the text before it (product.md §3).
 *
 * @param matter the text that results
 * @param base the agreed text it puts right
 * @param signature of the seat that made it, one that may give a key
 * @param contestableUntil the last day on which the other country may contest it
 * @param contest null while nobody has
 * @param settled whether a later version was agreed, so that there is nothing to restore
 */
public record MinorRevision(
        Matter matter,
        UUID base,
        Signature signature,
        LocalDate contestableUntil,
        @Nullable Refusal contest,
        boolean settled) {

    /** How many days worked in both countries there are to contest one. */
    public static final int DAYS_TO_CONTEST = 5;

    /** @throws SeatCannotAgree for whoever may not give a key */
    static MinorRevision make(
            Matter matter,
            UUID base,
            Signature signature,
            AgreementSettings settings,
            LocalDate today,
            WorkingDays worked) {
        if (!settings.letsAgree(signature.as())) {
            throw new SeatCannotAgree();
        }
        return new MinorRevision(matter, base, signature, worked.after(today, DAYS_TO_CONTEST), null, false);
    }

    /** Whether the other country may still contest it on the Partnership's day. */
    public boolean isContestableOn(LocalDate today) {
        return contest == null && !settled && !today.isAfter(contestableUntil);
    }

    /**
     * @throws MinorRevisionIsSettled when it can be contested no more
     * @throws SeatCannotAgree for whoever may not give a key
     * @throws OnlyTheOtherCountryContests for the country that made it
     */
    MinorRevision contest(Signature by, Written reason, AgreementSettings settings, LocalDate today) {
        if (!isContestableOn(today)) {
            throw new MinorRevisionIsSettled();
        }
        if (!settings.letsAgree(by.as())) {
            throw new SeatCannotAgree();
        }
        if (by.country() == signature.country()) {
            throw new OnlyTheOtherCountryContests();
        }
        return new MinorRevision(matter, base, signature, contestableUntil, new Refusal(by, reason), settled);
    }
}
