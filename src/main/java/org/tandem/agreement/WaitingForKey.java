package org.tandem.agreement;

import org.tandem.shared.Country;

/** A text that waits for a country's key, which the person who asks may give. */
public record WaitingForKey(Submission submission, Country country) {}
