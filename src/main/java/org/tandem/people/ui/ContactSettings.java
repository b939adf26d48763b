package org.tandem.people.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.tandem.shared.Country;

/**
 * How the two coordination teams are reached ({@code tandem.contact.canada}, {@code tandem.contact.mexico}).
 *
 * @param canada an e-mail address; null when none is to be shown
 * @param mexico an e-mail address; null when none is to be shown
 */
@ConfigurationProperties("tandem.contact")
record ContactSettings(@Nullable String canada, @Nullable String mexico) {

    @Nullable
    String of(Country country) {
        return switch (country) {
            case CA -> canada;
            case MX -> mexico;
        };
    }
}
