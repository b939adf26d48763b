package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** Somebody looks for a milestone by keyboard alone: one key opens the search, and typing finds. */
@JourneyTest
class SearchJourneyTest {

    /** So old that it is not among what is new, which shows before anything is typed. */
    private static final String MILESTONE = "Support the 2021 fire season in Ontario and British Columbia";

    @LocalServerPort
    private int port;

    @Test
    void aMilestoneIsFoundByKeyboardAlone() {
        try (Visitor visitor = Visitor.signedIn(port, Locale.CANADA, "Secretary, Canada, public — Forestry")) {
            Browser browser = visitor.browser();
            browser.open("/groups/forestry/plan");
            browser.press("/");
            browser.find("heading", "Search");
            browser.press("ontario season");
            browser.tabTo("link", MILESTONE);
            assertThat(browser.script("return location.search;")).isEqualTo("?q=ontario%20season");
            browser.press(Keys.ENTER);
            browser.find("heading", MILESTONE);
        }
    }
}
