package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.shared.TranslationState;

class TranslationsTest {

    /** Names, languages by their own names, and words that the three languages share. */
    private static final Set<String> RIGHTLY_THE_SAME = Set.of(
            "ui.page-title",
            "shell.brand",
            "shell.language.EN",
            "shell.language.FR",
            "shell.language.ES",
            "dashboard.column.total",
            "workplan.filter.order.PLAN");

    @ParameterizedTest
    @EnumSource
    void theThreeBundlesHaveTheSameKeys(Language language) {
        assertThat(texts(language)).containsOnlyKeys(texts(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void theThreeBundlesHaveTheSamePlaceholders(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(placeholders(text))
                        .as(key)
                        .isEqualTo(placeholders(texts(Language.EN).getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAPattern(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThatCode(() -> new MessageFormat(text, language.locale()))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlankOrHasAStraightApostrophe(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'"));
    }

    /** As Canada's government writes it: a no-break space there, and no space before the other marks. */
    @Test
    void frenchKeepsItsMarksWithTheirWords() {
        assertThat(texts(Language.FR))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?<!\\u00a0):(?!//)")
                        .doesNotContainPattern("«(?!\\u00a0)|(?<!\\u00a0)»")
                        .doesNotContainPattern("[\\s\\u00a0\\u202f][;!?]"));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        List<String> lines = Files.readAllLines(
                Path.of("src/main/resources/vaadin-i18n/translations_" + language.code() + ".properties"));
        assertThat(lines.stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).trim()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noTextWasForgottenInTheLanguageItCameFrom() {
        assertThat(texts(Language.EN).entrySet().stream()
                        .filter(english -> hasWords(english.getValue()))
                        .filter(english -> Arrays.stream(Language.values())
                                .allMatch(language -> english.getValue()
                                        .equals(texts(language).get(english.getKey()))))
                        .map(Map.Entry::getKey))
                .isSubsetOf(RIGHTLY_THE_SAME);
    }

    @Test
    void everyConstantHasItsWord() {
        assertThat(texts(Language.EN))
                .containsKeys(keys("status.", StatusLook.values()))
                .containsKeys(keys("role.", Role.values()))
                .containsKeys(keys("country.", Country.values()))
                .containsKeys(keys("sector.", Sector.values()))
                .containsKeys(keys("capacity.", Sector.values()))
                .containsKeys(keys("language.", Language.values()))
                .containsKeys(keys("ui.stands-in.", Language.values()))
                .containsKeys(keys("ui.translation.", TranslationState.values()));
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(new Translations().getTranslation("no.such.key", Language.FR.locale()))
                .isEqualTo("!no.such.key!");
    }

    @Test
    void pluralsFollowTheLanguage() {
        Translations translations = new Translations();
        assertThat(translations.getTranslation("signal.SLIPPED", Language.EN.locale(), 1))
                .isEqualTo("Slipped by 1 day");
        assertThat(translations.getTranslation("signal.SLIPPED", Language.FR.locale(), 0))
                .isEqualTo("Reporté de 0 jour");
        assertThat(translations.getTranslation("signal.SLIPPED", Language.ES.locale(), 71))
                .isEqualTo("Pospuesto 71 días");
    }

    private static Map<String, String> texts(Language language) {
        return Bundle.in(language).texts();
    }

    private static Set<String> placeholders(String text) {
        return new MessageFormat(text).getArgumentNames();
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("\\{\\w+}", "").codePoints().anyMatch(Character::isLetter);
    }

    private static String[] keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name()).toArray(String[]::new);
    }
}
