package org.tandem.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.EditionId;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;

/** Reads of themes; there are some dozens at most, so they are read together. */
@Service
@Transactional(readOnly = true)
public class ThemeQueries {

    private final ThemeRepository themes;
    private final ThemeKeepers keepers;
    private final EditionQueries editions;
    private final Access access;

    ThemeQueries(ThemeRepository themes, ThemeKeepers keepers, EditionQueries editions, Access access) {
        this.themes = themes;
        this.keepers = keepers;
        this.editions = editions;
        this.access = access;
    }

    /** All themes, past ones included, in the order in which they were added. */
    public List<Theme> all() {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return themes.all();
    }

    /**
     * Those that a milestone of the edition's plans can have: the ones that are offered today, and those that it has.
     *
     * @param kept those that it has, whether they are over or not
     * @throws NotFound when there is no such edition
     */
    public List<Theme> offeredIn(EditionId id, Collection<ThemeId> kept) {
        Edition edition = editions.byId(id);
        LocalDate today = editions.today();
        return all().stream()
                .filter(theme -> kept.contains(theme.id()) || theme.isOfferedIn(edition, today))
                .toList();
    }

    /** Whether the person who asks may add themes and change them. */
    public boolean mayChange() {
        return keepers.mayChange();
    }

    /** What the form for a new theme opens with. @throws NotAllowed for whoever may not add one */
    public ThemeDraft toAdd() {
        keepers.require();
        return ThemeDraft.beginning(editions.today());
    }

    /**
     * A theme to be changed.
     *
     * @param written its identity as an address has it
     * @throws NotAllowed for whoever may not change it
     * @throws NotFound when there is no such theme
     */
    public Theme toChange(String written) {
        keepers.require();
        return themes.all().stream()
                .filter(theme -> theme.id().value().toString().equals(written))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
