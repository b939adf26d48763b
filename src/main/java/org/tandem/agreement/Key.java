package org.tandem.agreement;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sign that a country agrees to a text.
 *
 * @param signature of the seat that gave it; null where silence gave it, which is shown for ever
 * @param at when it was given or the silence was over
 * @param reservation printed with the text; null without one, and with silence
 */
public record Key(
        @Nullable Signature signature, Instant at, @Nullable Written reservation) {

    static Key given(Signature signature, @Nullable Written reservation) {
        return new Key(signature, signature.at(), reservation);
    }

    static Key tacit(Instant at) {
        return new Key(null, at, null);
    }

    public boolean isTacit() {
        return signature == null;
    }

    /** Whether a seat of the same country that somebody speaks for gave it, whoever held it then. */
    boolean isOfSeat(Signature speaker) {
        return signature != null
                && speaker.speaksForSeat()
                && signature.as().sector() == speaker.as().sector();
    }

    boolean isOf(Signature other) {
        return signature != null && Objects.equals(signature.by(), other.by());
    }
}
