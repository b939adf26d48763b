package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.shared.Language;
import org.tandem.testing.Addresses;
import org.tandem.testing.Axe;
import org.tandem.testing.Browser;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/** Walks over every page in each language: axe finds nothing in either theme, and at 320 px nothing scrolls sideways. */
@TandemTest
@Import({Persons.class, Addresses.class})
class PageWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    Addresses addresses;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everyPageIsForEveryone(Language language) {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = new Browser("http://localhost:" + port, Locale.forLanguageTag(language.code()))) {
            browser.open("/");
            check(browser, "the demo's sign-in page", wrong);
            signIn(browser, Addresses.coChairReading(language));
            for (String page : addresses.all(language)) {
                browser.open(page);
                check(browser, page, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The coordinators of the sample read one language each, so theirs is changed for the walk. */
    @ParameterizedTest
    @EnumSource
    void everyPageOfTheCoordinatorsIsForEveryone(Language language) {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = new Browser("http://localhost:" + port, Locale.forLanguageTag(language.code()))) {
            read(language);
            browser.open("/");
            signIn(browser, Addresses.COORDINATOR);
            for (String page : addresses.ofCoordinators()) {
                browser.open(page);
                check(browser, page, wrong);
            }
        } finally {
            read(Language.EN);
        }
        assertThat(wrong).isEmpty();
    }

    private void read(Language language) {
        jdbc.sql("update person set language = :language where id = :id")
                .param("language", language.name())
                .param("id", persons.ofSample(Addresses.COORDINATOR).value())
                .update();
    }

    private static void check(Browser browser, String page, List<String> wrong) {
        browser.preferDark(false);
        Axe.violations(browser).forEach(violation -> wrong.add(page + " (light): " + violation));
        browser.preferDark(true);
        Axe.violations(browser).forEach(violation -> wrong.add(page + " (dark): " + violation));
        browser.preferDark(false);
        browser.resize(Browser.Size.NARROW);
        long sideways = browser.sidewaysOverflow();
        if (sideways > 0) {
            wrong.add("%s scrolls sideways by %d px at 320 px".formatted(page, sideways));
        }
        browser.resize(Browser.Size.WIDE);
    }

    private static void signIn(Browser browser, String account) {
        browser.driver()
                .findElement(By.cssSelector("button[value='" + account + "']"))
                .click();
        browser.waitUntilIdle();
    }
}
