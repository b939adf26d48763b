package org.tandem.agreement;

import java.util.List;
import java.util.Map;
import org.tandem.groups.SeatRow;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;

/**
 * A submission as its page shows it.
 *
 * @param names of everybody who signed anything, by person
 * @param seats of the group, each with those who act for it today
 * @param settings by which it is told who may agree
 * @param voices what the reader may say now, one for each country they hold a seat of
 */
public record AgreementDetails(
        Submission submission,
        Map<PersonId, String> names,
        List<SeatRow> seats,
        AgreementSettings settings,
        List<Voice> voices) {

    /** Whether the reader may do something for a country. */
    public boolean may(Country country, Voice.Act act) {
        return voices.stream()
                .anyMatch(voice -> voice.country() == country && voice.acts().contains(act));
    }
}
