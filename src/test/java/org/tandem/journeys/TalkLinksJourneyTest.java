package org.tandem.journeys;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A comment names somebody and leads to another milestone, both chosen by keyboard from what is offered. */
@JourneyTest
class TalkLinksJourneyTest extends VisitorJourney {

    private static final String MILESTONE = "Agree on the crews and equipment to exchange next fire season";
    private static final String OTHER = "Trilingual glossary of forest carbon terms";

    TalkLinksJourneyTest() {
        super(Locale.CANADA, "Secretary, Canada, public — Forestry");
    }

    @Test
    void namesAndLinksAreOfferedWhileOneTypes() {
        visitor.openMilestone("forestry", MILESTONE);
        browser.tabTo("textbox", "Your comment");
        browser.press("Thank you, @unidad");
        browser.find("option", "Unidad de Asuntos Internacionales, CONAFOR…");
        browser.press(Keys.ENTER, "and see #glossaire carbone");
        browser.find("option", OTHER + "…");
        browser.press(Keys.ENTER, "for the words.");
        browser.find("textbox", "Your comment").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.click("link", OTHER);
        browser.find("heading", OTHER);
    }
}
