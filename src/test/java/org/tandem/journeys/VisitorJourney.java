package org.tandem.journeys;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** Journeys of one account, signed in once for all of them. Their classes carry {@link JourneyTest}. */
abstract class VisitorJourney {

    private final Locale locale;
    private final String account;

    @LocalServerPort
    int port;

    Visitor visitor;
    Browser browser;

    /** @param account its label on the demo's sign-in page, in the language of the locale */
    VisitorJourney(Locale locale, String account) {
        this.locale = locale;
        this.account = account;
    }

    @BeforeAll
    void signIn() {
        visitor = Visitor.signedIn(port, locale, account);
        browser = visitor.browser();
    }

    @AfterAll
    void close() {
        visitor.close();
    }
}
