package org.tandem.journeys;

import java.util.Locale;
import org.openqa.selenium.By;
import org.tandem.testing.Browser;

/** A person of the sample at a browser of their own, signed in by one click. */
final class Visitor implements AutoCloseable {

    private final Browser browser;

    private Visitor(Browser browser) {
        this.browser = browser;
    }

    /** @param account as the sign-in page lists it in that language */
    static Visitor signedIn(int port, Locale language, String account) {
        Visitor visitor = new Visitor(new Browser("http://localhost:" + port, language));
        visitor.become(account);
        return visitor;
    }

    Browser browser() {
        return browser;
    }

    /** Signs in as somebody, and first out of whoever one was. */
    void become(String account) {
        browser.deleteCookies();
        browser.open("/");
        browser.click("button", account);
    }

    /** Goes to a milestone by way of its group's plan. @return the address */
    String openMilestone(String group, String title) {
        browser.open("/groups/" + group + "/plan");
        // A click would open it beside the plan.
        browser.open("/" + browser.find("link", title + "…").getDomAttribute("href"));
        browser.find("heading", title + "…");
        return browser.path();
    }

    /** How many updates or comments of the page say this. */
    long cardsSaying(String text) {
        return browser.driver().findElements(By.tagName("article")).stream()
                .filter(card -> card.getText().contains(text))
                .count();
    }

    @Override
    public void close() {
        browser.close();
    }
}
