package org.tandem.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Change;
import org.tandem.shared.IdGenerator;

/** Writes each change into the trail within the transaction that makes it: both are kept, or neither. */
@Component
class AuditWriter {

    private final AuditRepository entries;
    private final IdGenerator ids;

    AuditWriter(AuditRepository entries, IdGenerator ids) {
        this.entries = entries;
        this.ids = ids;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Change change) {
        entries.append(ids.next(), change);
    }
}
