package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A member reads a plan along the time, by keyboard, and on paper. */
@JourneyTest
class TimelineJourneyTest extends VisitorJourney {

    private static final String PAGE = "/groups/forestry/plan";
    private static final String FIRST = "Review and sign the Yearly Operating Plan…";
    private static final String SLIPPED = "Workshop on forest carbon accounting models…";
    private static final String DRAWN =
            "[...document.querySelector('tandem-timeline').shadowRoot.querySelectorAll('.lines svg path')].length";

    TimelineJourneyTest() {
        super(Locale.CANADA, "Member, industry association, Canada — Forestry");
    }

    @Test
    void aMilestoneIsReachedByArrowKeysAndComingBackLeadsToIt() {
        browser.open(PAGE);
        assertThat(fetched()).as("what draws is fetched once it is shown").isZero();
        browser.tabTo("button", "Timeline");
        browser.press(Keys.SPACE);
        browser.tabTo("link", FIRST);
        assertThat(fetched()).isOne();
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.isFocused("link", SLIPPED)).isTrue();
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.isFocused("link", "Trilingual glossary of forest carbon terms…"))
                .isTrue();
        browser.press(Keys.ARROW_LEFT, Keys.ENTER);
        browser.find("heading", SLIPPED);

        browser.driver().navigate().back();
        browser.find("link", SLIPPED);
        browser.waitUntilIdle();
        assertThat(browser.isFocused("link", SLIPPED)).isTrue();
        assertThat(browser.path()).contains("view=timeline");
    }

    @Test
    void whatOneLooksAtStandsInTheAddressAndStaysWhenThePageIsLoadedAgain() {
        browser.open(PAGE + "?view=timeline");
        browser.click("button", "Year");
        browser.click("button", "Previous year");
        String year = browser.path();
        assertThat(year).contains("zoom=year").containsPattern("from=\\d{4}-01-01");
        browser.open(year);
        assertThat(browser.path()).isEqualTo(year);
        browser.click("button", "Next year");
        assertThat(browser.path()).isNotEqualTo(year);
        browser.click("link", "See the same as a table");
        browser.find("table", "Be ready for each other…");
    }

    @Test
    void onPaperItIsDrawnAsWideAsAPage() {
        browser.open(PAGE + "?view=timeline");
        browser.find("link", FIRST);
        await("return " + DRAWN + " > 0");
        browser.script("window.dispatchEvent(new Event('beforeprint'));");
        assertThat(browser.script("return [...document.querySelector('tandem-timeline').shadowRoot"
                        + ".querySelectorAll('.lines svg')].every(drawing => drawing.clientWidth === 920);"))
                .isEqualTo(true);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.shows("button", "Timeline")).isFalse();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.script("window.dispatchEvent(new Event('afterprint'));");
    }

    /** How often the browser has asked for the library that draws. */
    private long fetched() {
        return (Long) Objects.requireNonNull(browser.script("return performance.getEntriesByType('resource')"
                + ".filter(entry => entry.name.includes('timeline-chart')).length;"));
    }

    private void await(String condition) {
        browser.asyncScript("const done = arguments[arguments.length - 1];" + "const wait = () => (() => {" + condition
                + "})() ? done() : requestAnimationFrame(wait); wait();");
    }
}
