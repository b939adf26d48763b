package org.tandem.access;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tandem.shared.Capacity;
import org.tandem.shared.Change;
import org.tandem.shared.EditionId;
import org.tandem.shared.FieldChange;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectRef;

/** Tells the house what the person who asks has just done; who listens is not the teller's business. */
@Component
public class ChangeRecorder {

    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;

    ChangeRecorder(ApplicationEventPublisher events, Access access, Clock clock) {
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** Where a change belongs; see {@link Change} for what may be null. */
    public record Place(@Nullable GroupId group, @Nullable EditionId edition, boolean draft) {
        public static final Place PARTNERSHIP = new Place(null, null, false);

        public static Place in(GroupId group) {
            return new Place(group, null, false);
        }
    }

    /** To be called inside the transaction that makes the change. */
    public void record(SubjectRef subject, String action, Place place, Capacity as, FieldChange... fields) {
        publish(subject, action, place, access.person(), as, fields);
    }

    /** As {@link #record} for what nobody did but time. */
    public void recordByTime(SubjectRef subject, String action, Place place, FieldChange... fields) {
        publish(subject, action, place, null, null, fields);
    }

    private void publish(
            SubjectRef subject,
            String action,
            Place place,
            @Nullable PersonId by,
            @Nullable Capacity as,
            FieldChange... fields) {
        // What was read of subjects may be other than it was.
        OncePerRequest.forget(SubjectFacts.Facts.class);
        events.publishEvent(new Change(
                subject,
                action,
                place.group(),
                place.edition(),
                place.draft(),
                by,
                as,
                clock.instant(),
                List.of(fields)));
    }
}
