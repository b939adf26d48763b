package org.tandem.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.SubjectFacts.Facts;
import org.tandem.access.Subjects;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectRef;

/** The history of one subject, for whoever may read the subject and the audit trail of its group. */
@Service
@Transactional(readOnly = true)
public class HistoryQueries {

    private final AuditRepository entries;
    private final Subjects subjects;
    private final Access access;

    HistoryQueries(AuditRepository entries, Subjects subjects, Access access) {
        this.entries = entries;
        this.subjects = subjects;
        this.access = access;
    }

    /** Whether {@link #of} would answer. */
    public boolean mayRead(SubjectRef subject) {
        return access.may(
                Right.READ,
                ProtectedObject.AUDIT_TRAIL,
                subjects.readable(subject).group());
    }

    /**
     * What was done to the subject, newest first; what was done to a draft is told to readers of drafts only.
     *
     * @throws NotFound when the person who asks may not read the subject or its trail
     */
    public List<AuditEntry> of(SubjectRef subject, int most) {
        Facts facts = subjects.readable(subject);
        access.require(Right.READ, ProtectedObject.AUDIT_TRAIL, facts.group());
        return entries.of(subject, access.may(Right.READ, ProtectedObject.DRAFT, facts.group()), most);
    }
}
