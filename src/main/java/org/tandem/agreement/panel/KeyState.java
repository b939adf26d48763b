package org.tandem.agreement.panel;

import org.tandem.agreement.Key;
import org.tandem.agreement.Refusal;
import org.tandem.agreement.Submission;
import org.tandem.shared.Country;

/** How a country's key stands, as it is drawn. */
public enum KeyState {
    OPEN,
    GIVEN,
    REFUSED,
    /** Silence gave it, which is shown for ever. */
    TACIT;

    public static KeyState of(Submission submission, Country country) {
        Refusal refusal = submission.refusal();
        if (refusal != null && refusal.signature().country() == country) {
            return REFUSED;
        }
        Key key = submission.keys().get(country);
        if (key == null) {
            return OPEN;
        }
        return key.isTacit() ? TACIT : GIVEN;
    }
}
