package org.tandem.ui;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.shared.Language;

/** The interface's texts in one language, as the class path holds them; a text that is missing shows as {@code !key!}. */
final class Bundle {

    private static final Logger LOG = LoggerFactory.getLogger(Bundle.class);
    private static final Map<Language, Bundle> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Bundle(language, load(language)));
        }
    }

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Bundle(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    static Bundle in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Map<String, String> texts() {
        return texts;
    }

    /** The text with {@code {0}}, {@code {1}} … replaced by the parameters. */
    String text(String key, @Nullable Object... parameters) {
        return format(key, parameters);
    }

    /** The text with parameters by name, such as {@code {max}}. */
    String text(String key, Map<String, ?> parameters) {
        return format(key, parameters);
    }

    private String format(String key, Object parameters) {
        String pattern = texts.get(key);
        if (pattern == null) {
            LOG.warn("No text for {} in {}", key, language);
            return "!" + key + "!";
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, absent -> new MessageFormat(pattern, language.locale()));
        // ICU's formats are not safe for use by several threads at once.
        synchronized (format) {
            return format.format(parameters);
        }
    }

    private static Map<String, String> load(Language language) {
        String file = "/vaadin-i18n/translations_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Bundle.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
