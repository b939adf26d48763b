package org.tandem.ui;

import java.util.Optional;
import org.tandem.shared.Language;

/** The language in which somebody reads Tandem, chosen once and kept with the person (product.md §4). */
public interface ReaderLanguage {

    /** Empty while nobody with an account is signed in: then the browser's language stands. */
    Optional<Language> current();

    /** Keeps the choice for the person who is signed in. */
    void choose(Language language);
}
