package org.tandem.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where this machine keeps Chromium and its driver; `./tandem test` has seen to it that it does. */
final class Chromium {

    private Chromium() {}

    static String browser() {
        return first("CHROMIUM", "chromium", "chromium-browser", "google-chrome")
                .toString();
    }

    static Path driver() {
        return first("CHROMEDRIVER", "chromedriver");
    }

    private static Path first(String variable, String... names) {
        String given = System.getenv(variable);
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No " + names[0] + " on the PATH; ./tandem test installs it"));
    }
}
