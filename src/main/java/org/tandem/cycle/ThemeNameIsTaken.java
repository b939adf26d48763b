package org.tandem.cycle;

import org.tandem.shared.BrokenRule;

/** Another theme, of now or of the past, has this name in some language: in a list nobody could tell the two apart. */
public final class ThemeNameIsTaken extends BrokenRule {
    ThemeNameIsTaken() {
        super("error.theme-name-is-taken", "name");
    }
}
