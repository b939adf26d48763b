package org.tandem.audit.panel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tandem.audit.HistoryQueries;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.NotFound;
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

    /**
     * Empty for whoever may not read the trail.
     *
     * @throws NotFound when the person may not read the subject
     */
    public Optional<ChangeHistory> of(SubjectRef subject) {
        return history.mayRead(subject)
                ? Optional.of(new ChangeHistory(most -> history.of(subject, most), reader.timeZone()))
                : Optional.empty();
    }
}
