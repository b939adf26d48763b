package org.tandem.demo.sample.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;

/** @param until null while it goes on */
public record SampleTheme(
        String key,
        LocalizedText name,
        @Nullable LocalizedText description,
        LocalDate from,
        @Nullable LocalDate until) {}
