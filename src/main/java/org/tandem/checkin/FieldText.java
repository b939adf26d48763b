package org.tandem.checkin;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.tandem.shared.CleanText;

/**
 * A text on its way to being kept. Far more may be kept than posted: what is too long is told beside the field, not cut.
 *
 * @param source what it comes from: a page that somebody has open, or a proposal
 * @param seen the revision of the field that the writer's page knows, 0 for none
 */
public record FieldText(
        UUID source,
        DraftField field,

        @Size(max = FieldText.LONGEST, message = "{validation.too-long}") @CleanText(lines = true)
        String value,

        int seen) {

    public static final int LONGEST = 100_000;

    /** The same words from a page that knows another revision. */
    FieldText seen(int revision) {
        return new FieldText(source, field, value, revision);
    }
}
