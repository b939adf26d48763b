package org.tandem.workplan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tandem.cycle.Theme;
import org.tandem.cycle.ThemeId;
import org.tandem.cycle.ThemeQueries;
import org.tandem.shared.EditionId;

/** Knows which themes a milestone can get. */
@Component
class OfferedThemes {

    private final ThemeQueries themes;

    OfferedThemes(ThemeQueries themes) {
        this.themes = themes;
    }

    /**
     * @param edition of the plan
     * @param before the themes that the milestone has, which it may keep when they are over
     * @throws ThemeIsNotOffered when another one is chosen that the edition does not offer today, or that is not there
     */
    void require(EditionId edition, Set<ThemeId> chosen, Set<ThemeId> before) {
        Set<ThemeId> more = new HashSet<>(chosen);
        more.removeAll(before);
        if (!more.isEmpty() && !offered(edition).containsAll(more)) {
            throw new ThemeIsNotOffered();
        }
    }

    private Set<ThemeId> offered(EditionId edition) {
        return themes.offeredIn(edition, List.of()).stream().map(Theme::id).collect(Collectors.toSet());
    }
}
