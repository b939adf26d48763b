package org.tandem.agreement;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** A version of the one plan with which {@link RulesInPlay} puts the rules to work. */
final class VersionInPlay {

    enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        AGREED,
        CONTESTED,
        SUPERSEDED
    }

    private static final SubjectRef PLAN = new SubjectRef(SubjectKind.PLAN, new UUID(2, 0));
    private static final GroupId GROUP = new GroupId(new UUID(3, 0));
    private static final EditionId EDITION = new EditionId(new UUID(4, 0));

    final Matter matter;
    State state = State.DRAFT;

    @Nullable
    Submission submission;

    @Nullable
    MinorRevision revision;

    VersionInPlay(int number) {
        matter = new Matter(
                PLAN, new UUID(1, number), GROUP, EDITION, ProtectedObject.DRAFT, Activity.PLAN_EDITS, null, true);
    }

    Submission submitted() {
        return Objects.requireNonNull(submission);
    }

    MinorRevision minor() {
        return Objects.requireNonNull(revision);
    }
}
