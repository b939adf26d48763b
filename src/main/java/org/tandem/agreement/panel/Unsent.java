package org.tandem.agreement.panel;

import org.tandem.agreement.Voice.Act;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * What the reader was about to say when something came between.
 *
 * @param text their words, which are kept; blank for none
 */
record Unsent(Act act, Country country, String text, Language language) {}
