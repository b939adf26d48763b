package org.tandem.agreement;

import org.tandem.shared.Language;

/** Words of a seat, kept in the language they were written in. */
public record Written(String text, Language language) {}
