package org.tandem.demo.sample.files;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;
import org.tandem.shared.TranslationState;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A text in three languages, all approved and written in English unless the file says otherwise. */
final class TextReader extends ValueDeserializer<LocalizedText> {

    private record Entry(
            @Nullable Language source,
            String en,
            String fr,
            String es,
            Map<Language, TranslationState> states,
            Map<Language, String> madeFrom) {

        LocalizedText text() {
            Map<Language, Translation> texts = new EnumMap<>(Language.class);
            texts.put(Language.EN, translation(Language.EN, en));
            texts.put(Language.FR, translation(Language.FR, fr));
            texts.put(Language.ES, translation(Language.ES, es));
            return new LocalizedText(source == null ? Language.EN : source, texts);
        }

        private Translation translation(Language language, String text) {
            return text.isEmpty()
                    ? Translation.MISSING
                    : new Translation(
                            text, states.getOrDefault(language, TranslationState.APPROVED), madeFrom.get(language));
        }
    }

    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
        return context.readValue(parser, Entry.class).text();
    }
}
