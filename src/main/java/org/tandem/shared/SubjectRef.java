package org.tandem.shared;

import java.util.UUID;

/** Points to a thing of any module without knowing the module. */
public record SubjectRef(SubjectKind kind, UUID id) {

    /** Stands for what there is one of in the whole Partnership. */
    public static final UUID THE_PARTNERSHIP = new UUID(0, 0);

    public static SubjectRef of(SubjectKind kind, Id id) {
        return new SubjectRef(kind, id.value());
    }
}
