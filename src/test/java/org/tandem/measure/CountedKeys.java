package org.tandem.measure;

import org.openqa.selenium.Keys;
import org.tandem.testing.Browser;

/** A keyboard that counts what is pressed on it, Tab included. */
final class CountedKeys {

    private static final int MOST_TABS = 200;

    private final Browser browser;
    private int count;

    CountedKeys(Browser browser) {
        this.browser = browser;
    }

    int count() {
        return count;
    }

    void press(Keys key) {
        browser.press(key);
        count++;
    }

    void press(String words) {
        browser.press(words);
        count += words.length();
    }

    /** Goes on with the Tab key until the focus is on an element of the page that a CSS selector matches, or within it. */
    void tabTo(String selector) {
        for (int step = 0; step < MOST_TABS; step++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(
                    browser.script("return document.activeElement.closest(arguments[0]) !== null;", selector))) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + selector);
    }
}
