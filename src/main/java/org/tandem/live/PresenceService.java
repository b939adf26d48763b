package org.tandem.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.Subjects;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectRef;

/** Who else has something open, on whichever replica; only those who may read it are told. */
@Service
@Transactional
public class PresenceService {

    /** A page whose replica has not said for so long that it is open is taken for closed. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private record Page(SubjectRef subject, PersonId person, boolean edits, BooleanSupplier connected) {}

    private final PresenceRepository presences;
    private final ChangeBroadcast broadcast;
    private final Subjects subjects;
    private final Access access;
    private final Clock clock;
    private final Map<UUID, Page> open = new ConcurrentHashMap<>();
    private final Set<UUID> told = ConcurrentHashMap.newKeySet();

    PresenceService(
            PresenceRepository presences, ChangeBroadcast broadcast, Subjects subjects, Access access, Clock clock) {
        this.presences = presences;
        this.broadcast = broadcast;
        this.subjects = subjects;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The person who asks has a page on the subject open.
     *
     * @param edits whether it is a form that changes it
     * @param connected whether the page can be reached; asked on any thread
     * @throws org.tandem.shared.NotFound when they may not read it
     */
    public void enter(UUID page, SubjectRef subject, boolean edits, BooleanSupplier connected) {
        subjects.readable(subject);
        Page entered = new Page(subject, access.person(), edits, connected);
        open.put(page, entered);
        tell(page, entered);
    }

    /** The page is closed. No right is asked for: nobody learns anything by it. */
    public void leave(UUID page) {
        Page left = open.remove(page);
        if (left != null) {
            tellGone(page, left);
        }
    }

    private void tell(UUID page, Page entered) {
        presences.enter(page, entered.subject(), entered.person(), entered.edits(), clock.instant());
        if (told.add(page)) {
            broadcast.tell(ChangeNotice.presence(entered.subject()));
        }
    }

    private void tellGone(UUID page, Page left) {
        if (told.remove(page)) {
            presences.leave(page);
            broadcast.tell(ChangeNotice.presence(left.subject()));
        }
    }

    /** The others who have it open. @throws org.tandem.shared.NotFound when the person may not read it */
    @Transactional(readOnly = true)
    public List<Presence> others(SubjectRef subject) {
        subjects.readable(subject);
        return presences.others(subject, access.person(), clock.instant().minus(PATIENCE));
    }

    /** Says of every page of this replica whether it is still there, and forgets those of replicas that are gone. */
    @Scheduled(fixedDelayString = "PT10S")
    public void tick() {
        open.forEach((page, entered) -> {
            if (entered.connected().getAsBoolean()) {
                tell(page, entered);
            } else {
                tellGone(page, entered);
            }
        });
        presences.forget(clock.instant().minus(PATIENCE)).forEach(gone -> broadcast.tell(ChangeNotice.presence(gone)));
    }
}
