package org.tandem.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the product's own sources for rules that byte code does not show. */
public final class Sources {

    private static final Path JAVA = Path.of("src/main/java/org/tandem");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("(?i)create\\s+(table|(?:or replace\\s+)?view)\\s+(\\w+)");
    private static final Pattern TEXT_BLOCK =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([a-z]\\w+)");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{3,} \\p{L}{2,}");

    /** Values of attributes that are not for reading. */
    private static final Set<String> NOT_FOR_READING = Set.of("\"noopener noreferrer\"");

    private record Relation(String module, boolean view) {}

    private static final Map<String, Relation> RELATIONS = relations();

    private Sources() {}

    public static Stream<Path> repositories() {
        return javaFiles().filter(file -> read(file).contains("@Repository"));
    }

    /** Sources of views, panels and reusable pieces. */
    public static Stream<Path> pages() {
        return javaFiles().filter(file -> {
            String folder = file.getName(file.getNameCount() - 2).toString();
            return Set.of("ui", "panel", "shell").contains(folder);
        });
    }

    /** Tables and views of ours that a source names in its SQL. */
    public static Stream<String> tablesNamedIn(Path file) {
        return TEXT_BLOCK
                .matcher(read(file))
                .results()
                .map(MatchResult::group)
                .flatMap(sql -> NAMED.matcher(sql).results())
                .map(match -> match.group(1))
                .filter(RELATIONS::containsKey)
                .distinct();
    }

    /** A module reads its own tables and the views that others publish. */
    public static boolean mayRead(Path file, String relation) {
        Relation named = RELATIONS.get(relation);
        return named != null && (named.view() || named.module().equals(module(file)));
    }

    /** String literals of two words and more, annotations and thrown messages left out. */
    public static Stream<String> sentencesIn(Path file) {
        return read(file)
                .lines()
                .filter(line ->
                        !line.strip().startsWith("*") && !line.strip().startsWith("/") && !line.contains("LOG."))
                .filter(line -> !line.contains("Exception(") && !line.contains("@") && !line.contains("Js("))
                .flatMap(line -> LITERAL.matcher(line).results().map(MatchResult::group))
                .filter(literal -> TWO_WORDS.matcher(literal).find() && !NOT_FOR_READING.contains(literal));
    }

    private static String module(Path file) {
        return JAVA.relativize(file).getName(0).toString();
    }

    private static Stream<Path> javaFiles() {
        return walk(JAVA).filter(file -> file.toString().endsWith(".java"));
    }

    private static Map<String, Relation> relations() {
        Map<String, Relation> relations = new HashMap<>();
        walk(MIGRATIONS)
                .filter(file -> file.toString().endsWith(".sql"))
                .forEach(file -> CREATED.matcher(read(file))
                        .results()
                        .forEach(match -> relations.put(
                                match.group(2),
                                new Relation(
                                        MIGRATIONS.relativize(file).getName(0).toString(),
                                        match.group(1).toLowerCase(Locale.ROOT).contains("view")))));
        return relations;
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
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
}
