package org.tandem.shared;

import java.util.UUID;

/** Points to a thing of any module without knowing the module. */
public record SubjectRef(SubjectKind kind, UUID id) {

    public static SubjectRef of(SubjectKind kind, Id id) {
        return new SubjectRef(kind, id.value());
    }
}
