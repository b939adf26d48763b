package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Language;
import org.tandem.ui.WordDifference.Kind;
import org.tandem.ui.WordDifference.Segment;

class WordDifferenceTest {

    private static final List<String> VOCABULARY = List.of(
            "forest",
            "wildfire",
            "exchange",
            " ",
            " ",
            " ",
            "\n",
            ", ",
            ". ",
            "l’échange",
            "año",
            "e\u0301tat",
            "👩‍👩‍👧",
            "🇨🇦",
            "🇲🇽",
            "👍🏽",
            "مرحبا",
            "שלום",
            "\u202e",
            "\u0301",
            "ภาษาไทย",
            "日本語",
            "한국어",
            "क्षि",
            "1,234.5",
            "\r\n",
            "-");

    @Test
    void marksTheWordThatWasReplaced() {
        assertThat(segments("Two workshops were held.", "Three workshops were held."))
                .containsExactly(removed("Two"), added("Three"), same(" workshops were held."));
    }

    @Test
    void marksWhatWasAddedAndWhatWasTakenOut() {
        assertThat(segments("Train crews", "Train all crews"))
                .containsExactly(same("Train "), added("all "), same("crews"));
        assertThat(segments("Train all crews", "Train crews"))
                .containsExactly(same("Train "), removed("all "), same("crews"));
    }

    @Test
    void readsAPhraseThatWasReplacedAsOne() {
        assertThat(segments("Held in the spring of 2026.", "Held after autumn in 2026."))
                .containsExactly(same("Held "), removed("in the spring of"), added("after autumn in"), same(" 2026."));
    }

    @Test
    void marksAChangeOfSpaceOrOfAMarkAlone() {
        assertThat(segments("a b", "a\u00a0b")).containsExactly(same("a"), removed(" "), added("\u00a0"), same("b"));
        assertThat(segments("done.", "done!")).containsExactly(same("done"), removed("."), added("!"));
    }

    @Test
    void cutsNoCharacterThatAReaderSeesAsOne() {
        assertThat(segments("cafe", "cafe\u0301")).containsExactly(removed("cafe"), added("cafe\u0301"));
        assertThat(segments("👩‍👩‍👧", "👩‍👩‍👧‍👦")).containsExactly(removed("👩‍👩‍👧"), added("👩‍👩‍👧‍👦"));
        assertThat(segments("🇨🇦🇲🇽", "🇨🇦🇨🇦")).containsExactly(same("🇨🇦"), removed("🇲🇽"), added("🇨🇦"));
    }

    @Test
    void isWholeWhereOneTextIsEmpty() {
        assertThat(segments("", "New.")).containsExactly(added("New."));
        assertThat(segments("Old.", "")).containsExactly(removed("Old."));
        assertThat(segments("", "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesBackBothTextsWhateverTheyAre(Language language) {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String older = text(random, random.nextInt(60));
            String newer = random.nextBoolean() ? text(random, random.nextInt(60)) : edited(older, random);
            WordDifference difference = WordDifference.between(older, newer, language);
            assertThat(written(difference, Kind.REMOVED)).as("seed %d", seed).isEqualTo(older);
            assertThat(written(difference, Kind.ADDED)).as("seed %d", seed).isEqualTo(newer);
            assertThat(difference.segments())
                    .as("seed %d", seed)
                    .noneMatch(segment -> segment.text().isEmpty());
            assertAlternates(difference.segments(), seed);
            assertCutsBetweenCharacters(older, difference, Kind.REMOVED, seed);
            assertCutsBetweenCharacters(newer, difference, Kind.ADDED, seed);
        }
    }

    @Test
    void saysThatATextIsTheSameAsItself() {
        for (long seed = 0; seed < 100; seed++) {
            String text = text(new Random(seed), 40) + "x";
            assertThat(segments(text, text)).as("seed %d", seed).containsExactly(same(text));
        }
    }

    /** The limit is loose: an algorithm that grows with the product of the lengths takes minutes. */
    @Test
    void takesNotLongForLongTexts() {
        String sentences = "Crews were sent to the north, where they stayed. ".repeat(1_040);
        String oneWord = sentences.substring(0, 20_000) + "ages " + sentences.substring(20_000);
        List<List<String>> pairs = List.of(
                List.of(sentences, oneWord),
                List.of(words(1, 25_000), words(2, 25_000)),
                List.of("a ".repeat(25_000), "b ".repeat(25_000)),
                List.of("x".repeat(50_000), "y".repeat(50_000)),
                List.of("a. ".repeat(16_000), "b. ".repeat(16_000)),
                List.of("👩‍👩‍👧".repeat(6_000), "🇲🇽".repeat(12_000)),
                List.of("\u0301".repeat(50_000), "\u202e".repeat(50_000)),
                List.of("\n".repeat(50_000), "\n".repeat(49_000)));
        for (List<String> pair : pairs) {
            WordDifference difference = Assertions.assertTimeout(
                    Duration.ofSeconds(10), () -> WordDifference.between(pair.get(0), pair.get(1), Language.EN));
            assertThat(written(difference, Kind.REMOVED)).isEqualTo(pair.get(0));
            assertThat(written(difference, Kind.ADDED)).isEqualTo(pair.get(1));
        }
        assertThat(segments(sentences, oneWord)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void bearsTextThatIsNoText() {
        assertThatCode(() -> WordDifference.between("\ud83c", "\udf32\ud83c a", Language.FR))
                .doesNotThrowAnyException();
    }

    private static List<Segment> segments(String older, String newer) {
        return WordDifference.between(older, newer, Language.EN).segments();
    }

    private static String written(WordDifference difference, Kind side) {
        return difference.segments().stream()
                .filter(segment -> segment.kind() == Kind.SAME || segment.kind() == side)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    /** Between two pieces that both say stands at most one that was removed and then one that was added. */
    private static void assertAlternates(List<Segment> segments, long seed) {
        String kinds = segments.stream()
                .map(segment -> segment.kind().name().substring(0, 1))
                .collect(Collectors.joining());
        assertThat(kinds).as("seed %d", seed).matches("S?((R|A|RA)S)*(R|A|RA)?");
    }

    private static void assertCutsBetweenCharacters(String text, WordDifference difference, Kind side, long seed) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int at = 0;
        for (Segment segment : difference.segments()) {
            if (segment.kind() == Kind.SAME || segment.kind() == side) {
                at += segment.text().length();
                assertThat(characters.isBoundary(at))
                        .as("seed %d: cut at %d of %s", seed, at, text)
                        .isTrue();
            }
        }
    }

    private static String text(Random random, int pieces) {
        return Stream.generate(() -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .limit(pieces)
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + VOCABULARY.get(random.nextInt(VOCABULARY.size())) + text.substring(at);
    }

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> random.nextBoolean() ? "a" : "b")
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    private static Segment same(String text) {
        return new Segment(Kind.SAME, text);
    }

    private static Segment removed(String text) {
        return new Segment(Kind.REMOVED, text);
    }

    private static Segment added(String text) {
        return new Segment(Kind.ADDED, text);
    }
}
