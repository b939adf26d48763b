package org.tandem.access;

import java.util.Optional;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectRef;

/**
 * By this a module tells what others must know of a thing it owns, so that comments and the audit trail can ask for
 * rights without knowing the module.
 */
public interface SubjectFacts {

    /**
     * @param draft whether the thing stands in no agreed version, so that only readers of drafts may know of it
     * @param opensComments whether the stage of its edition lets people comment
     */
    record Facts(GroupId group, EditionId edition, boolean draft, boolean opensComments, LocalizedText title) {
        /** The row of the permission table that decides who reads the thing. */
        public ProtectedObject object() {
            return draft ? ProtectedObject.DRAFT : ProtectedObject.AGREED_PLAN;
        }
    }

    /** Empty when the thing does not exist or is another module's. Asks for no right itself. */
    Optional<Facts> of(SubjectRef subject);
}
