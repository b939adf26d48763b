package org.tandem.checkin;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.shared.PersonId;

/**
 * A field as the server keeps it.
 *
 * @param revision of its text, from 1 and never given twice, so that nobody writes over one that they did not see
 * @param rivals empty unless two people wrote it at once and nobody has chosen yet
 */
public record SavedField(
        DraftField field,
        String value,
        int revision,
        Instant savedAt,
        PersonId by,
        String name,
        List<RivalText> rivals) {

    public SavedField {
        rivals = List.copyOf(rivals);
    }

    public boolean isContested() {
        return !rivals.isEmpty();
    }

    /** Its texts that say anything, the one that is kept first. */
    public List<String> written() {
        return Stream.concat(Stream.of(value), rivals.stream().map(RivalText::value))
                .filter(text -> !text.isBlank())
                .toList();
    }

    public boolean holdsWords() {
        return !written().isEmpty();
    }
}
