package org.tandem.cycle;

import org.tandem.shared.BrokenRule;

/** The last day of a theme is before its first. */
public final class ThemeEndsBeforeItBegins extends BrokenRule {
    ThemeEndsBeforeItBegins() {
        super("error.theme-ends-before-it-begins", "until");
    }
}
