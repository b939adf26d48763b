package org.tandem.search;

import org.tandem.shared.Language;

/**
 * What somebody asks, as an expression of a statement: it reads otherwise in each language. A subquery each, so that the
 * database reads it once and not for every row, whether it knows the parameters when it plans or not.
 */
public final class Asked {

    /** In whatever language. */
    public static final String IN_ANY =
            "(select " + words(Language.EN) + " || " + words(Language.FR) + " || " + words(Language.ES) + ")";

    private Asked() {}

    /** In a language. */
    public static String in(Language language) {
        return "(select " + words(language) + ")";
    }

    /** In the language that a column names. */
    public static String in(String column) {
        return "case " + column + " when 'EN' then " + in(Language.EN) + " when 'FR' then " + in(Language.FR) + " else "
                + in(Language.ES) + " end";
    }

    private static String words(Language language) {
        return "words_asked('" + language + "', :complete, :begun)";
    }
}
