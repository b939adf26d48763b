package org.tandem.workplan;

import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;

/** An organisation leads for its own country; one of no one country leads for either. */
public final class LeadOfOtherCountry extends BrokenRule {
    /** @param country for which it was to lead */
    LeadOfOtherCountry(Country country) {
        super("error.lead-of-other-country", country == Country.CA ? "leadCa" : "leadMx");
    }
}
