package org.tandem.workplan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal numbers of which each value has one form, so that 5 and 5.00 are the same. */
final class Decimals {

    /** No number that is kept has more zeros at its end; what is larger is refused later, and must not be written out. */
    private static final int MOST_ZEROS = 20;

    private Decimals() {}

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() >= -MOST_ZEROS ? plain.setScale(0) : plain;
    }
}
