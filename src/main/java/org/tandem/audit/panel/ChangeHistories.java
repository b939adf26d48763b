package org.tandem.audit.panel;

import org.springframework.stereotype.Component;
import org.tandem.audit.HistoryQueries;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.SubjectRef;

/** Makes the histories that pages show. */
@Component
public class ChangeHistories {

    private final HistoryQueries history;
    private final CurrentPerson reader;

    ChangeHistories(HistoryQueries history, CurrentPerson reader) {
        this.history = history;
        this.reader = reader;
    }

    /** @throws org.tandem.shared.NotFound when the person may not read the subject */
    public ChangeHistory of(SubjectRef subject) {
        return new ChangeHistory(most -> history.of(subject, most), reader.timeZone());
    }
}
