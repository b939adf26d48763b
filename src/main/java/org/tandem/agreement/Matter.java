package org.tandem.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.SubjectRef;

/**
 * What is put before both countries: one frozen text of a subject.
 *
 * @param subject what the text is of; at most one text of it is open at a time
 * @param text the identity of the frozen text, known to the module that owns it
 * @param guardedBy the row of the permission table that says who reads the text and who agrees to it
 * @param openIn what the edition's stage must open for keys to be given
 * @param label the text's short name within its subject, such as "3" of a plan; null where it needs none
 * @param tacitMayCount whether silence may count as consent where the Partnership has set so (plans only)
 */
public record Matter(
        SubjectRef subject,
        UUID text,
        GroupId group,
        EditionId edition,
        ProtectedObject guardedBy,
        Activity openIn,
        @Nullable String label,
        boolean tacitMayCount) {

    /** What one must be allowed to read in order to read the text: what counts is read by more people than what may. */
    ProtectedObject readAs(boolean counts) {
        return counts ? ProtectedObject.AGREED_PLAN : guardedBy;
    }
}
