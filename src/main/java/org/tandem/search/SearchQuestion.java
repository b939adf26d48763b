package org.tandem.search;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;

/**
 * What somebody looks for.
 *
 * @param words as typed: all of them must be there, {@code "these together"}, {@code this or that}, {@code -not this}
 * @param group null for any, as the edition and the country, which is the one that wrote or leads
 * @param reader whose language comes first
 * @param own the groups whose things come first
 * @param most how many answers of each kind are wanted
 */
public record SearchQuestion(
        String words,
        @Nullable GroupId group,
        @Nullable EditionId edition,
        @Nullable Country country,
        Language reader,
        Set<GroupId> own,
        int most) {

    /** What is typed beyond is not looked for. */
    public static final int LONGEST = 200;

    /** A word at the end that nothing joins to what stands before it: it may still go on. */
    private static final Pattern BEGUN = Pattern.compile("(|.*\\s)([\\p{L}\\p{N}]{2,})", Pattern.DOTALL);

    /** As people write them in the three languages; the database knows one kind. */
    private static final Pattern QUOTES = Pattern.compile("«\\h?|\\h?»|[“”„]");

    /** Many of them in a row are more than the database can take back. */
    private static final Pattern MINUS_OF_NOTHING = Pattern.compile("-(?![\\p{L}\\p{N}\"])");

    public SearchQuestion {
        String quoted = QUOTES.matcher(words.replace('\0', ' ')).replaceAll("\"");
        String clean = MINUS_OF_NOTHING.matcher(quoted).replaceAll(" ").strip();
        words = clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    /** Whether nothing is asked but what is new. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words that are written to their end. */
    String complete() {
        return begun().isEmpty() ? words : words.substring(0, words.length() - begun().length());
    }

    /** The last word, which may go on; empty where it stands within a phrase or means something else. */
    String begun() {
        Matcher last = BEGUN.matcher(words);
        return words.indexOf('"') < 0 && last.matches() && !last.group(2).equalsIgnoreCase("or") ? last.group(2) : "";
    }
}
