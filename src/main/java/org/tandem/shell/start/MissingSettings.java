package org.tandem.shell.start;

import java.util.List;

/** Tandem cannot start: it was not told what it cannot guess. */
final class MissingSettings extends RuntimeException {

    /**
     * @param property the setting's name, with {@code <name>} where the operator chooses one
     * @param purpose what it is for, in a few words
     */
    record Setting(String property, String purpose) {}

    private final transient List<Setting> settings;

    MissingSettings(List<Setting> settings) {
        super("Missing: " + settings.stream().map(Setting::property).toList());
        this.settings = List.copyOf(settings);
    }

    List<Setting> settings() {
        return settings;
    }
}
