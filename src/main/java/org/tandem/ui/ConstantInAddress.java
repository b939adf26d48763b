package org.tandem.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How addresses name a constant, the same on every page: {@code at-risk}. */
public final class ConstantInAddress {

    private ConstantInAddress() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that an address names, in large or small letters; empty for what is none. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equalsIgnoreCase(written))
                .findFirst();
    }
}
