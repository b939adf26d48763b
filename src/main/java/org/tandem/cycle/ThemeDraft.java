package org.tandem.cycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/**
 * What the form of a theme holds.
 *
 * @param until its last day, null for one that goes on
 */
public record ThemeDraft(
        @LocalizedContent(max = ThemeDraft.LONGEST_NAME) @Nullable
        LocalizedText name,

        @LocalizedContent(max = ThemeDraft.LONGEST_DESCRIPTION, optional = true, lines = true) @Nullable
        LocalizedText description,

        @NotNull(message = "{validation.missing}") LocalDate from,
        @Nullable LocalDate until) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 1000;

    public ThemeDraft {
        description = LocalizedText.orNull(description);
    }

    /** A new theme before anything is typed. */
    public static ThemeDraft beginning(LocalDate from) {
        return new ThemeDraft(null, null, from, null);
    }

    /** What the form of a theme opens with. */
    public static ThemeDraft of(Theme theme) {
        return new ThemeDraft(theme.name(), theme.description(), theme.from(), theme.until());
    }

    /** What is kept where the other stood and this one is saved. */
    public ThemeDraft after(ThemeDraft before) {
        return new ThemeDraft(
                LocalizedText.revision(before.name, name),
                LocalizedText.revision(before.description, description),
                from,
                until);
    }

    ThemeDraft endingOn(LocalDate lastDay) {
        return new ThemeDraft(name, description, from, lastDay);
    }

    /** @throws ThemeEndsBeforeItBegins when its last day is before its first */
    void requireOrder() {
        if (until != null && until.isBefore(from)) {
            throw new ThemeEndsBeforeItBegins();
        }
    }
}
