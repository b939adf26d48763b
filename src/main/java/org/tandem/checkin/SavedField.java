package org.tandem.checkin;

import java.time.Instant;
import java.util.List;
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
}
