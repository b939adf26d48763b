package org.tandem.cycle;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.EditionId;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** The annual cycle in the hands of either country's coordinators. */
@Service
@Validated
@Transactional
public class EditionService {

    private final EditionRepository editions;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;
    private final ApplicationEventPublisher events;

    EditionService(
            EditionRepository editions,
            Access access,
            ChangeRecorder changes,
            IdGenerator ids,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.events = events;
    }

    /**
     * Opens an edition in its planning stage.
     *
     * @throws EditionDaysOutOfOrder when its days do not follow each other
     * @throws EditionCodeIsTaken when another edition has its code
     */
    public EditionId open(@Valid EditionDraft draft) {
        Capacity as = requireCoordinator();
        draft.requireOrder();
        EditionId id = new EditionId(ids.next());
        if (!editions.insert(id, draft.tidied(), Stage.PLANNING)) {
            throw new EditionCodeIsTaken();
        }
        record(id, "EDITION_OPENED", as, null, Stage.PLANNING);
        return id;
    }

    /**
     * Moves an edition to a stage; dates only warn. Whoever moves it to where it is changes nothing.
     *
     * @throws StageIsOver when the edition is closed
     * @throws ConcurrentChange when somebody moved it meanwhile
     */
    public void moveTo(EditionId edition, Revision revision, Stage stage) {
        Capacity as = requireCoordinator();
        Stage before = editions.all().stream()
                .filter(known -> known.id().equals(edition))
                .findFirst()
                .orElseThrow(NotFound::new)
                .stage();
        before.requireOpenEnd();
        if (before == stage) {
            return;
        }
        editions.moveTo(edition, revision, stage);
        record(edition, "EDITION_MOVED", as, before, stage);
        events.publishEvent(new EditionMoved(edition, before, stage));
    }

    private Capacity requireCoordinator() {
        return access.require(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
    }

    private void record(EditionId edition, String action, Capacity as, @Nullable Stage before, Stage stage) {
        changes.record(
                SubjectRef.of(SubjectKind.EDITION, edition),
                action,
                new Place(null, edition, false),
                as,
                new FieldChange("stage", FieldChange.Kind.CODE, before == null ? null : before.name(), stage.name()));
    }
}
