package org.tandem.demo.sample.files;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;

/** @param country null where neither country owns it */
public record SampleOrganisation(String key, @Nullable Country country, LocalizedText name) {}
