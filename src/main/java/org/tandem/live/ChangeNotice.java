package org.tandem.live;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Change;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/**
 * Points to what was changed; whoever wants to know more reads it again, with their own rights.
 *
 * @param kind whether it was changed, or who has it open
 * @param group the group it belongs to, null for things of the whole Partnership
 * @param edition the edition it belongs to, null for things that outlive editions
 */
public record ChangeNotice(
        Kind kind,
        SubjectRef subject,
        @Nullable GroupId group,
        @Nullable EditionId edition) {

    /** What there is to tell of a subject. */
    public enum Kind {
        CHANGE,
        PRESENCE
    }

    /** Somebody has opened a page on the subject, or closed one. */
    static ChangeNotice presence(SubjectRef subject) {
        return new ChangeNotice(Kind.PRESENCE, subject, null, null);
    }

    static ChangeNotice of(Change change) {
        return new ChangeNotice(Kind.CHANGE, change.subject(), change.group(), change.edition());
    }

    /** Whether it may show on a page of the group: what is of the whole Partnership shows everywhere. */
    public boolean concerns(GroupId shown) {
        return group == null || group.equals(shown);
    }

    /** Whether it may show on a page of the edition: what outlives editions shows everywhere. */
    public boolean concerns(EditionId shown) {
        return edition == null || edition.equals(shown);
    }

    /** As both, for a page of a group in an edition. */
    public boolean concerns(GroupId shownGroup, EditionId shownEdition) {
        return concerns(shownGroup) && concerns(shownEdition);
    }

    public boolean is(SubjectKind kind) {
        return subject.kind() == kind;
    }

    /** Whether it may have taken rights from somebody, or given them. */
    public boolean touchesRights() {
        return kind == Kind.CHANGE && (is(SubjectKind.SEAT) || is(SubjectKind.PERSON) || is(SubjectKind.GROUP));
    }
}
