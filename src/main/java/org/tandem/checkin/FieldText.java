package org.tandem.checkin;

import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;

/**
 * A text on its way to being kept. Far more may be kept than posted: what is too long is told beside the field, not cut.
 *
 * @param seen the revision of the field that the writer's page knows, 0 for none
 */
public record FieldText(
        DraftField field,

        @Size(max = FieldText.LONGEST, message = "{validation.too-long}") @CleanText(lines = true)
        String value,

        int seen) {

    public static final int LONGEST = 100_000;
}
