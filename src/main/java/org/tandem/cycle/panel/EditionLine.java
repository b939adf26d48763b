package org.tandem.cycle.panel;

import java.time.LocalDate;
import org.tandem.cycle.Edition;
import org.tandem.ui.Texts;

/** The line that says where in the year one is: "Edition 2026 · host Canada · meeting in 41 days". */
public final class EditionLine {

    private EditionLine() {}

    public static String of(Edition edition, LocalDate today) {
        Texts texts = Texts.current();
        LocalDate meeting = edition.data().meetingFirst();
        return texts.text(
                "cycle.edition.line",
                edition.code(),
                texts.country(edition.data().host()),
                texts.dateWithDistance(meeting, today),
                texts.word("stage", edition.stage()));
    }
}
