package org.tandem.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text meant for the report: side by side in three languages, one of them the source (product.md §4).
 *
 * @param source the language it was first written in; its text is always approved
 * @param texts exactly three entries
 */
public record LocalizedText(Language source, Map<Language, Translation> texts) {

    /** What a reader sees: the text, its language, and whether it stands in for a text that is missing. */
    public record Reading(String text, Language language, boolean standsIn) {}

    public LocalizedText {
        EnumMap<Language, Translation> three = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            three.put(language, texts.getOrDefault(language, Translation.MISSING));
        }
        texts = Map.copyOf(three);
    }

    /** A text in its source language alone. */
    public static LocalizedText of(Language source, String text) {
        return new LocalizedText(source, Map.of(source, Translation.approved(text)));
    }

    /** Three approved texts; a blank one is missing. */
    public static LocalizedText of(Language source, String english, String french, String spanish) {
        return new LocalizedText(
                source,
                Map.of(
                        Language.EN, Translation.approved(english),
                        Language.FR, Translation.approved(french),
                        Language.ES, Translation.approved(spanish)));
    }

    public Translation in(Language language) {
        return texts.getOrDefault(language, Translation.MISSING);
    }

    public String sourceText() {
        return in(source).text();
    }

    /** The text in the reader's language or, where that is missing, the original. */
    public Reading readIn(Language reader) {
        Translation wanted = in(reader);
        return wanted.state() == TranslationState.MISSING
                ? new Reading(sourceText(), source, reader != source)
                : new Reading(wanted.text(), reader, false);
    }

    /** This text with a new source; when it differs, the other two become outdated and remember what they were made from. */
    public LocalizedText withSource(String text) {
        String old = sourceText();
        if (old.equals(text)) {
            return this;
        }
        EnumMap<Language, Translation> changed = new EnumMap<>(Language.class);
        texts.forEach((language, translation) -> changed.put(language, translation.outdatedBy(old)));
        changed.put(source, Translation.approved(text));
        return new LocalizedText(source, changed);
    }

    /** This text with one translation replaced; the source is changed by {@link #withSource} only. */
    public LocalizedText withTranslation(Language language, Translation translation) {
        if (language == source) {
            throw new IllegalArgumentException("The source is not a translation");
        }
        EnumMap<Language, Translation> changed = new EnumMap<>(texts);
        changed.put(language, translation);
        return new LocalizedText(source, changed);
    }

    /**
     * What is kept where this text stood and another is submitted, in whatever states (product.md §4): when the source has
     * changed, translations whose words have not become outdated and remember what they were made from, unless they are
     * {@linkplain Translation#approvedFor approved for} the new source.
     *
     * @param submitted may name another language as its source: then what counts is whether that text is new
     */
    public LocalizedText revisedTo(LocalizedText submitted) {
        Language from = submitted.source();
        String old = in(from).state() == TranslationState.APPROVED ? in(from).text() : sourceText();
        String now = submitted.sourceText();
        EnumMap<Language, Translation> kept = new EnumMap<>(Language.class);
        submitted
                .texts()
                .forEach((language, translation) ->
                        kept.put(language, in(language).revisedTo(translation, old, now)));
        kept.put(from, Translation.approved(now));
        return new LocalizedText(from, kept);
    }

    /** As {@link #revisedTo} where there may have been no text or none is left. */
    public static @Nullable LocalizedText revision(@Nullable LocalizedText before, @Nullable LocalizedText submitted) {
        return before == null || submitted == null ? submitted : before.revisedTo(submitted);
    }

    /** The languages in which the report would lack this text or print an outdated one. */
    public Set<Language> languagesToMend() {
        EnumSet<Language> lacking = EnumSet.noneOf(Language.class);
        texts.forEach((language, translation) -> {
            if (translation.state() == TranslationState.MISSING || translation.state() == TranslationState.OUTDATED) {
                lacking.add(language);
            }
        });
        return lacking;
    }

    /** Nothing is written in any language: then there is no text. */
    public static @Nullable LocalizedText orNull(@Nullable LocalizedText text) {
        return text == null || text.hasNoText() ? null : text;
    }

    /** Whether nothing is written in any language. */
    public boolean hasNoText() {
        return texts.values().stream()
                .allMatch(translation -> translation.text().isBlank());
    }

    /** Whether the source is not written. */
    @JsonIgnore
    public boolean isBlank() {
        return sourceText().isBlank();
    }
}
