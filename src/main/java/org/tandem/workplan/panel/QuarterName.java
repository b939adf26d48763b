package org.tandem.workplan.panel;

import org.tandem.ui.Texts;
import org.tandem.workplan.Quarter;

/** Names a quarter within a text. */
public final class QuarterName {

    private QuarterName() {}

    /** @param key of a text whose first parameter is the quarter's number and the second its year */
    public static String of(String key, Quarter quarter) {
        return Texts.current().text(key, quarter.number(), String.valueOf(quarter.year()));
    }
}
