package org.tandem.cycle;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;

/**
 * A theme, or a pillar, of the Partnership: a milestone has any number of them. One that is over stays on the milestones
 * that have it and is offered no more.
 *
 * @param from its first day
 * @param until its last day, null while none is set
 */
public record Theme(
        ThemeId id,
        Revision revision,
        LocalizedText name,
        @Nullable LocalizedText description,
        LocalDate from,
        @Nullable LocalDate until) {

    /** In the reader's alphabet. */
    public static Comparator<Theme> byName(Language reader) {
        Collator alphabet = Collator.getInstance(reader.locale());
        return Comparator.comparing(theme -> theme.name().readIn(reader).text(), alphabet);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Whether milestones of the edition's plans can get it on a day: it is not over, and some of it falls into the edition. */
    boolean isOfferedIn(Edition edition, LocalDate day) {
        return !isOver(day)
                && !isOver(edition.data().firstDay())
                && !from.isAfter(edition.data().meetingLast());
    }

    /** Whether a reader of some language could take the two for one; large and small letters are the same. */
    boolean isNamedLike(LocalizedText other) {
        return Stream.of(Language.values()).anyMatch(language -> {
            String here = name.in(language).text().strip();
            return !here.isEmpty()
                    && here.equalsIgnoreCase(other.in(language).text().strip());
        });
    }
}
