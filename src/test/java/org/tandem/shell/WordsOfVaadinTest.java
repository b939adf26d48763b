package org.tandem.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Language;

/** What Vaadin says by itself it says in the reader's language; a journey hears what it says of the connection. */
class WordsOfVaadinTest {

    @ParameterizedTest
    @CsvSource({"EN, refuses cookies", "FR, refuse les témoins", "ES, rechaza las cookies"})
    void ofCookies(Language language, String caption) {
        SystemMessages notices = SystemNotices.in(language.locale());
        assertThat(notices.getCookiesDisabledCaption()).contains(caption);
        assertThat(notices.getCookiesDisabledMessage()).contains("Tandem");
    }
}
