package org.tandem.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Language;
import org.tandem.ui.Translations;

/** Whatever is recorded anywhere can be read in the three languages. */
class WordsOfTheTrailTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tandem");
    private static final Pattern ACTION = Pattern.compile("\"([A-Z]{2,}(?:_[A-Z]+)*)\"");
    private static final Pattern FIELD = Pattern.compile(
            "(?:FieldChange|KeyedTextChanges\\.\\w+|localized|text|date|number|code)\\(\\s*\"([A-Za-z-]+)\"");

    private final Translations translations = new Translations();

    @ParameterizedTest
    @EnumSource
    void everyActionHasWords(Language language) {
        Set<String> actions = found(ACTION);

        assertThat(actions).contains("UPDATE_POSTED", "GROUP_CREATED", "COMMENTED");
        assertThat(actions).allSatisfy(action -> hasWords("action." + action, language.locale()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasAName(Language language) {
        Set<String> fields = found(FIELD);

        assertThat(fields).contains("currentDue", "leadCa", "groupState");
        assertThat(fields).allSatisfy(field -> hasWords("field." + field, language.locale()));
    }

    private void hasWords(String key, Locale locale) {
        Map<String, String> texts = translations.getAllTranslations(locale);
        assertThat(texts).containsKey(key);
    }

    /** In the files that record changes or make what is recorded of them. */
    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            pattern.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
        }
        return found;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsOfTheTrailTest::read)
                    .filter(source -> source.contains("changes.record(") || source.contains("new FieldChange("))
                    .map(source -> source.replaceAll("\"(YES|NO)\"", ""))
                    .toList();
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
