package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A member passes on an update, and prints a group's year. */
@JourneyTest
class UpdatesJourneyTest extends VisitorJourney {

    private static final String PAGE = "/groups/forestry/updates";

    UpdatesJourneyTest() {
        super(Locale.CANADA, "Member, industry association, Canada — Forestry");
    }

    @Test
    void aLinkIsCopiedAndLeadsWhoeverGetsItToTheUpdate() {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open(PAGE);
        browser.click("link", "Link to this update");
        browser.see("The link to this update is copied.");
        assertThat(browser.path()).isEqualTo(PAGE);
        String copied = String.valueOf(
                browser.asyncScript("navigator.clipboard.readText().then(arguments[arguments.length - 1]);"));

        try (Visitor other =
                Visitor.signedIn(port, Locale.forLanguageTag("es"), "Copresidencia, México, público — Bosques")) {
            URI link = URI.create(copied);
            other.browser().open(link.getPath() + "?" + link.getQuery());
            assertThat(other.browser().driver().findElements(By.cssSelector("article.update-marked")))
                    .hasSize(1);
        }
    }

    @Test
    void printingPrintsTheWholeYearWithoutTheFrameAroundIt() {
        browser.open(PAGE);
        int before = browser.count("article.update");
        browser.script(
                "window.print = () => { window.printed = document.querySelectorAll('article.update').length; };");
        browser.click("button", "Print");
        browser.waitUntilIdle();
        int printed = Integer.parseInt(String.valueOf(browser.asyncScript("""
                const done = arguments[arguments.length - 1];
                const wait = () => window.printed ? done(window.printed) : requestAnimationFrame(wait);
                wait();
                """)));

        assertThat(printed).isGreaterThan(before);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.shows("navigation", "Pages…")).isFalse();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
