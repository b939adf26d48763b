package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.tandem.testing.Browser;

/** A plan read and written by single keys: through the rows, beside the plan and back, and a list of titles in one go. */
@JourneyTest
class PlanKeysJourneyTest extends VisitorJourney {

    private static final String AGREED = "/groups/forestry/plan";
    private static final String DRAFT = "/groups/energy/plan";

    PlanKeysJourneyTest() {
        super(Locale.of("es", "MX"), "Copresidencia, México, público — Energía");
    }

    @Test
    void aRowOpensBesideThePlanAndEscapeReturnsToIt() {
        browser.open(AGREED);
        browser.press("j", "j", "k", "j", Keys.ENTER);
        browser.find("link", "Página completa");
        String open = browser.path();
        assertThat(open).contains("&open=");
        browser.press(Keys.ESCAPE);
        browser.reach(open.replaceFirst("&open=.*", ""));
        assertThat(browser.count(".has-panel")).isZero();
        assertThat(focusedRow()).isEqualTo(1L);
    }

    @Test
    void whatIsTypedMeansItself() {
        browser.open(AGREED);
        browser.click("textbox", "Texto");
        browser.press("jkec?");
        assertThat(browser.typed("Texto")).isEqualTo("jkec?");
        assertThat(browser.count(".milestone-panel")).isZero();
    }

    @Test
    void onAPhoneBackReturnsToTheRow() {
        browser.resize(Browser.Size.NARROW);
        try {
            browser.open(AGREED);
            String row = String.valueOf(
                    browser.script("return document.querySelectorAll('a[data-milestone]')[2].dataset.milestone"));
            browser.script("document.querySelectorAll('a[data-milestone]')[2].click()");
            browser.reach("/milestones/" + row);
            browser.driver().navigate().back();
            browser.see("Atajos de teclado");
            assertThat(browser.path()).contains("row=row-" + row);
        } finally {
            browser.resize(Browser.Size.WIDE);
        }
    }

    @Test
    void aListIsTypedLineByLineAndUndone() {
        browser.open(DRAFT);
        browser.script("document.querySelector('.add-milestones textarea').focus()");
        browser.press("Primer hito de la lista");
        new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.SHIFT)
                .perform();
        browser.press("Segundo hito de la lista", Keys.ENTER);
        browser.find("link", "Segundo hito de la lista…");
        browser.see("2 hitos agregados.");
        assertThat(browser.script("return document.activeElement.closest('.add-milestones') !== null"))
                .isEqualTo(true);
        browser.press("Tercer hito", Keys.ENTER);
        browser.find("link", "Tercer hito…");
        browser.click("button", "Deshacer");
        browser.see("Se deshizo");
        assertThat(browser.shows("link", "Tercer hito…")).isFalse();
        assertThat(browser.shows("link", "Segundo hito de la lista…")).isTrue();
    }

    /** The number of the row that has the focus, from 0. */
    private Object focusedRow() {
        browser.waitUntilIdle();
        return Objects.requireNonNull(browser.script(
                "return [...document.querySelectorAll('a[data-milestone]')].indexOf(document.activeElement)"));
    }
}
