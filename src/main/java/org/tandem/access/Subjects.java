package org.tandem.access;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tandem.access.SubjectFacts.Facts;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectRef;

/** All that the modules tell of their subjects, asked in one place. */
@Component
public class Subjects {

    private final List<SubjectFacts> tellers;
    private final Access access;

    Subjects(List<SubjectFacts> tellers, Access access) {
        this.tellers = tellers;
        this.access = access;
    }

    /** The facts of a subject that the person who asks may read, until something is changed. @throws NotFound for any other */
    public Facts readable(SubjectRef subject) {
        Facts facts = OncePerRequest.read(
                Facts.class,
                subject,
                () -> tellers.stream()
                        .flatMap(teller -> teller.of(subject).stream())
                        .findFirst()
                        .orElseThrow(NotFound::new));
        access.require(Right.READ, facts.object(), facts.group());
        return facts;
    }
}
