package org.tandem.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.CleanText;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;

/**
 * How the person who asks reads work plans, kept under names of their own. Nobody reads or writes another's here, and the
 * audit trail, which others read, hears nothing of them. All methods throw {@link NotFound} for whoever reads no plans.
 */
@Service
@Validated
@Transactional
public class SavedViewService {

    private final SavedViewRepository views;
    private final Access access;
    private final IdGenerator ids;
    private final Clock clock;

    SavedViewService(SavedViewRepository views, Access access, IdGenerator ids, Clock clock) {
        this.views = views;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedViewRow> mine() {
        return views.of(reader());
    }

    /**
     * Keeps a view.
     *
     * @param query as in {@link SavedViewRow}
     * @throws NothingToSave when the query is empty
     * @throws TooManyViews when the person keeps {@link SavedViewRow#MOST}; two windows at one instant may keep one more
     * @throws ViewNameIsTaken when the person has one of that name
     */
    public void save(
            @Valid SavedViewDraft draft,
            @Size(max = SavedViewRow.LONGEST_QUERY, message = "{validation.view-too-long}") @CleanText String query) {
        PersonId person = reader();
        if (query.isEmpty()) {
            throw new NothingToSave();
        }
        if (views.count(person) >= SavedViewRow.MOST) {
            throw new TooManyViews();
        }
        if (!views.insert(new SavedViewId(ids.next()), person, draft.name(), query, clock.instant())) {
            throw new ViewNameIsTaken();
        }
    }

    /**
     * Gives a view another name.
     *
     * @throws ConcurrentChange when it was renamed or removed since, in another window
     * @throws ViewNameIsTaken when the person has another one of that name
     */
    public void rename(SavedViewId view, Revision revision, @Valid SavedViewDraft draft) {
        PersonId person = reader();
        if (views.isTaken(person, draft.name(), view)) {
            throw new ViewNameIsTaken();
        }
        try {
            views.rename(view, person, revision, draft.name());
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new ViewNameIsTaken();
        }
    }

    /** Removes a view; one that is no more, or is another's, stays as it is. */
    public void remove(SavedViewId view) {
        views.delete(view, reader());
    }

    private PersonId reader() {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, null);
        return access.person();
    }
}
