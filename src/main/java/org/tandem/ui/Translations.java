package org.tandem.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.shared.Language;

/**
 * The interface's texts for Vaadin and for whoever writes to people outside a page. Patterns are ICU's; parameters go by
 * position. A text that is missing shows as {@code !key!} and is logged.
 */
@Component
public class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... parameters) {
        return Bundle.in(Language.of(locale)).text(key, parameters);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Bundle.in(Language.of(locale)).texts();
    }
}
