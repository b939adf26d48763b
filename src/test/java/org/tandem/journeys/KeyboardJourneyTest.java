package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** A secretary posts "nothing to report" without ever touching a mouse. */
@JourneyTest
class KeyboardJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void nothingToReportIsPostedByKeyboardAlone() {
        try (Visitor visitor = Visitor.signedIn(port, Locale.CANADA, "Secretary, Canada, public — Forestry")) {
            Browser browser = visitor.browser();
            browser.open("/groups");
            skipToTheContent(browser);
            follow(browser, "Forestry");
            browser.find("heading", "Forestry…");
            follow(browser, "Work plan");
            follow(browser, "Trilingual glossary of forest carbon terms");
            browser.find("heading", "Trilingual glossary of forest carbon terms");
            follow(browser, "Post update (Canada)");
            browser.tabTo("radio", "Something changed");
            browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
            browser.tabTo("button", "Post");
            browser.press(Keys.SPACE);
            browser.see("Your update is posted.");
            assertThat(visitor.cardsSaying("Nothing to report")).isOne();
        }
    }

    private static void skipToTheContent(Browser browser) {
        browser.press(Keys.TAB);
        assertThat(browser.isFocused("link", "Skip to the content")).isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.id;")).isEqualTo("main");
    }

    private static void follow(Browser browser, String link) {
        browser.tabTo("link", link);
        browser.press(Keys.ENTER);
    }
}
