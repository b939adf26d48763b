package org.tandem.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment variables that set something: Spring's own settings, and ours as the sources name them. */
final class KnownSettings {

    private static final Pattern SPRINGS = Pattern.compile("\"name\":\\s*\"([a-z][a-z0-9.-]+)\"");
    private static final Pattern OURS = Pattern.compile("\\b(tandem(?:\\.[a-z-]+)+)");

    private KnownSettings() {}

    static Set<String> variables() {
        return Stream.concat(named(metadata(), SPRINGS), named(sources(), OURS))
                .map(setting -> setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(Stream<String> texts, Pattern pattern) {
        return texts.flatMap(text -> pattern.matcher(text).results()).map(match -> match.group(1));
    }

    private static Stream<String> metadata() {
        try {
            return Collections.list(KnownSettings.class
                            .getClassLoader()
                            .getResources("META-INF/spring-configuration-metadata.json"))
                    .stream()
                    .map(KnownSettings::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(KnownSettings::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(URL address) {
        try (InputStream content = address.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
