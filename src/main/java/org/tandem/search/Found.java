package org.tandem.search;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectRef;

/**
 * One answer.
 *
 * @param on what a comment speaks of; null for anything else
 * @param title its name, or that of what it is on
 * @param marked the title in the language in which it was found; blank when it was not
 * @param around words of it around what was found; blank for none
 * @param edition null for a group
 * @param country whose words they are; null for what both countries share
 * @param drafted whether it stands in no agreed version
 */
public record Found(
        SubjectRef subject,
        @Nullable SubjectRef on,
        LocalizedText title,
        Marked marked,
        Marked around,
        Group group,
        @Nullable String edition,
        @Nullable Country country,
        boolean drafted,
        Worth worth) {

    /** Whose it is. */
    public record Group(GroupId id, String code, LocalizedText name) {}

    /**
     * What decides which answer comes first.
     *
     * @param readable whether it was found in the reader's language
     * @param own whether the reader has a place in its group
     * @param inTitle whether its title says it
     * @param at when it was written, or its edition began
     */
    public record Worth(boolean readable, boolean own, boolean inTitle, Instant at) {}

    private static final Comparator<Worth> LEAST_FIRST = Comparator.comparing(Worth::readable)
            .thenComparing(Worth::own)
            .thenComparing(Worth::inTitle)
            .thenComparing(Worth::at);

    /** The reader's language first, then the reader's groups, titles, and what is newest. */
    public static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::worth, LEAST_FIRST.reversed());

    /** What was written last, first. */
    public static final Comparator<Found> NEWEST_FIRST =
            Comparator.comparing((Found found) -> found.worth().at()).reversed();
}
