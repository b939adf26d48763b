package org.tandem.workplan.ui;

import org.tandem.ui.Texts;
import org.tandem.workplan.VersionRow;

/** How a version of a plan is called: "Version 3.1 · agreed on November 26, 2026", "Version 4 · draft". */
final class VersionName {

    private VersionName() {}

    static String of(VersionRow version) {
        Texts texts = Texts.current();
        String number = version.number().toString();
        return version.isAgreed() && version.agreedOn() != null
                ? texts.text("workplan.version.agreed-on", number, texts.date(version.agreedOn()))
                : texts.text(
                        "workplan.version.in-state", number, texts.word("workplan.version.state", version.state()));
    }
}
