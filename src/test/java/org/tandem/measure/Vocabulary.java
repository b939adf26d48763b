package org.tandem.measure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.shared.Language;

/**
 * A stand-in for what people write: the words of our own pages, those that they use most first, and after them rare ones that are
 * put together of two of these.
 */
record Vocabulary(Language language, List<String> words) {

    private static final int SIZE = 10_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    static Vocabulary of(Language language) {
        Properties texts = new Properties();
        String file = "/vaadin-i18n/translations_" + language.code() + ".properties";
        try (Reader reader =
                new InputStreamReader(Vocabulary.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, Long> counted = texts.values().stream()
                .flatMap(text -> WORD.matcher(text.toString()).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(language.locale()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> known = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> all = new LinkedHashSet<>(known);
        Random random = new Random(5);
        while (all.size() < SIZE) {
            String begin = known.get(random.nextInt(known.size()));
            String end = known.get(random.nextInt(known.size()));
            all.add(begin.substring(0, (begin.length() + 1) / 2) + end.substring(end.length() / 2));
        }
        return new Vocabulary(language, List.copyOf(all));
    }

    /** One word that people may look for: seldom a common one. */
    String sought(Random random) {
        double place = random.nextDouble();
        return words.get((int) (place * place * words.size()));
    }

    /** One of the hundred that are written most. */
    String common(Random random) {
        return words.get(random.nextInt(100));
    }
}
