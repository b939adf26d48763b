package org.tandem.shared;

import java.util.List;
import java.util.Locale;

/** A language of the Partnership; all three are equal. */
public enum Language {
    EN("en-CA"),
    FR("fr-CA"),
    ES("es-MX");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The locale by which dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter code, as in HTML's {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The order in which this language names the two countries: Spanish puts Mexico first. */
    public List<Country> countries() {
        return this == ES ? List.of(Country.MX, Country.CA) : List.of(Country.CA, Country.MX);
    }

    /** The language of a locale; English when the locale is of none of the three. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }
}
