package org.tandem.cycle;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.FieldChange;
import org.tandem.shared.FieldChange.Kind;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** The themes in the hands of either country's coordinators. They are ended, never deleted. */
@Service
@Validated
@Transactional
public class ThemeService {

    private final ThemeRepository themes;
    private final ThemeKeepers keepers;
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    ThemeService(ThemeRepository themes, ThemeKeepers keepers, ChangeRecorder changes, IdGenerator ids) {
        this.themes = themes;
        this.keepers = keepers;
        this.changes = changes;
        this.ids = ids;
    }

    /**
     * @throws ThemeEndsBeforeItBegins when its last day is before its first
     * @throws ThemeNameIsTaken when another theme has the name in any language
     */
    public ThemeId add(@Valid ThemeDraft draft) {
        Capacity as = keepers.require();
        draft.requireOrder();
        requireFreeName(draft, themes.allLocked());
        ThemeId id = new ThemeId(ids.next());
        themes.insert(id, draft);
        record(id, "THEME_ADDED", as, null, draft);
        return id;
    }

    /**
     * As {@link #add}.
     *
     * @throws ConcurrentChange when somebody saved the theme since that revision
     */
    public void revise(ThemeId id, Revision revision, @Valid ThemeDraft draft) {
        save(id, revision, "THEME_REVISED", draft::after);
    }

    /**
     * Sets the last day of a theme, which may have passed: milestones that have it keep it.
     *
     * @throws ThemeEndsBeforeItBegins when that day is before its first
     * @throws ConcurrentChange when somebody saved the theme since that revision
     */
    public void end(ThemeId id, Revision revision, @Valid ThemeEnd end) {
        save(id, revision, "THEME_ENDED", before -> before.endingOn(end.until()));
    }

    private void save(ThemeId id, Revision revision, String action, UnaryOperator<ThemeDraft> change) {
        Capacity as = keepers.require();
        List<Theme> all = themes.allLocked();
        ThemeDraft before = all.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .map(ThemeDraft::of)
                .orElseThrow(NotFound::new);
        ThemeDraft after = change.apply(before);
        after.requireOrder();
        requireFreeName(
                after, all.stream().filter(theme -> !theme.id().equals(id)).toList());
        themes.update(id, revision, after);
        record(id, action, as, before, after);
    }

    private static void requireFreeName(ThemeDraft draft, List<Theme> others) {
        LocalizedText name = Objects.requireNonNull(draft.name());
        if (others.stream().anyMatch(other -> other.isNamedLike(name))) {
            throw new ThemeNameIsTaken();
        }
    }

    private void record(ThemeId id, String action, Capacity as, @Nullable ThemeDraft before, ThemeDraft after) {
        changes.record(
                SubjectRef.of(SubjectKind.THEME, id),
                action,
                Place.PARTNERSHIP,
                as,
                localized("name", before == null ? null : before.name(), after.name()),
                localized("description", before == null ? null : before.description(), after.description()),
                date("from", before == null ? null : before.from(), after.from()),
                date("until", before == null ? null : before.until(), after.until()));
    }

    private static FieldChange localized(String field, @Nullable LocalizedText before, @Nullable LocalizedText after) {
        return new FieldChange(field, Kind.LOCALIZED, LocalizedTextJson.write(before), LocalizedTextJson.write(after));
    }

    private static FieldChange date(String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        return new FieldChange(field, Kind.DATE, Objects.toString(before, null), Objects.toString(after, null));
    }
}
