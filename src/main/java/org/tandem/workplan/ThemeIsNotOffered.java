package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A theme that is over, or that the edition does not reach, is not chosen any more. */
public final class ThemeIsNotOffered extends BrokenRule {
    ThemeIsNotOffered() {
        super("error.theme-is-not-offered", "themes");
    }
}
