package org.tandem.groups;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/** What a group is called and asked to do from a day on. */
public record GroupVersion(
        @NotNull LocalDate from,
        @LocalizedContent(max = 200) LocalizedText name,

        @LocalizedContent(max = 4000, optional = true, lines = true) @Nullable
        LocalizedText mandate,

        @NotNull GroupState state) {}
