package org.tandem.agreement;

import org.hibernate.validator.constraints.Range;
import org.tandem.shared.Capacity;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/**
 * What the Partnership has set about agreement (product.md §3); an administrator changes it.
 *
 * @param privateSeatsAgree whether private seats give keys too; by default only public ones do
 * @param tacit whether silence counts as consent to a plan; by default it does not
 * @param tacitDays after how many days worked in both countries it does
 */
public record AgreementSettings(
        boolean privateSeatsAgree,
        boolean tacit,

        @Range(min = 1, max = 60, message = "{validation.tacit-days}")
        int tacitDays) {

    public static final AgreementSettings DEFAULT = new AgreementSettings(false, false, 10);

    /** Whether a seat's holder or alternate may give its country's key. */
    public boolean letsAgree(Capacity capacity) {
        return (capacity.role() == Role.CO_CHAIR || capacity.role() == Role.ALTERNATE)
                && (capacity.sector() == Sector.PUBLIC || privateSeatsAgree && capacity.sector() == Sector.PRIVATE);
    }
}
