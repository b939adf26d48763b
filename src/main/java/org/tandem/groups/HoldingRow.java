package org.tandem.groups;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;

/**
 * A part of a seat that was, is or is to be held, as its country's coordinators see it.
 *
 * @param position null where only the organisation is known
 * @param organisation null where none is known
 */
public record HoldingRow(
        HoldingId id,
        String name,
        HoldingPart part,
        Term term,
        boolean acting,
        @Nullable LocalizedText position,
        @Nullable LocalizedText organisation,
        boolean illustrative) {}
